import { declined } from './east-slavic.ts';

/** What Ukrainian writes in several ways, apart from its cases. */

/** Words that change with the sounds around them: in, with, and. */
const ALIKE: readonly (readonly string[])[] = [
  ['в', 'у'],
  ['з', 'із', 'зі'],
  ['і', 'й', 'та'],
];

/**
 * A form with the other words for “in”, “with” or “and”, the first of them that it
 * has: суд із прав людини.
 */
export function besideSounds(text: string): string[] {
  const words = text.split(' ');
  const at = words.findIndex((word, place) => place > 0 && wordsLike(word).length > 0);
  return wordsLike(words[at] ?? '').map((other) => words.with(at, other).join(' '));
}

function wordsLike(word: string): string[] {
  return ALIKE.find((words) => words.includes(word))?.filter((other) => other !== word) ?? [];
}

const SMALL_NAME =
  /^\p{Ll}[\p{Script=Cyrillic}'’ʼ]+ \p{Ll}\p{Script=Cyrillic}+(?:[оеєі]в|[иі]н|енко)$/u;

/**
 * The cases of a full name that Ukrainian papers write small on purpose, as they do with those of
 * the other side: володимиром путіним.
 */
export function smallCases(text: string): string[] {
  if (!SMALL_NAME.test(text)) return [];
  const raised = text.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return declined(raised, 'uk').map((one) => one.toLowerCase());
}
