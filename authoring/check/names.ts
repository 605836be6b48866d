import { rememberedByText } from './remembered.ts';
import { MONTHS } from './text.ts';

/** Capitalised words that can't be wrong names. */
const NO_NAMES = new Set(
  [
    ...MONTHS,
    ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    ...'President Prime Minister General Number'.split(' '),
  ].map(fold),
);

/** Different words for the same thing: states and their adjectives, organisations, spellings. */
const SAME = [
  ['us', 'usa', 'united', 'states', 'american', 'america', 'americans'],
  ['un', 'united', 'nations'],
  ['uk', 'united', 'kingdom', 'britain', 'british', 'britons'],
  ['eu', 'european', 'union'],
  ['france', 'french'],
  ['germany', 'german', 'germans'],
  ['netherlands', 'dutch'],
  ['switzerland', 'swiss'],
  ['spain', 'spanish'],
  ['greece', 'greek'],
  ['denmark', 'danish'],
  ['prophet', 'muhammad'],
  ['shia', 'shiite', 'shiites'],
  ['koran', 'quran'],
];

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}.’'-]*/gu;

/**
 * The words of a text that belong to proper names, as written. Since every sentence starts with a
 * capital, its first word counts only if it is among `names` (folded).
 */
export function namesIn(text: string, names: ReadonlySet<string> = new Set()): string[] {
  return Array.from(text.matchAll(TOKEN)).flatMap((match) => {
    const [token] = match;
    const word = token.replace(/[.’'-]+$/u, '');
    if (!/^\p{Lu}/u.test(word) || NO_NAMES.has(fold(word))) return [];
    const first = match.index === 0 || /[.:;!?“”‘]\s*$/u.test(text.slice(0, match.index));
    return first && !names.has(fold(word)) && !/\p{Lu}.*\p{Lu}/u.test(word) ? [] : [word];
  });
}

/** All words of a text, folded, for looking names up. */
export const foldedWords = rememberedByText((text): ReadonlySet<string> => {
  const words = Array.from(text.matchAll(TOKEN), ([token]) => fold(token));
  return new Set(words.flatMap((word) => [word, ...word.split('-')]));
});

/** Removes case, accents, possessives and the full stop of an initial. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$|\.$/u, '');
}

/** Whether `known` has `name` or a related form, such as Afghan for Afghanistan. */
export function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const folded = fold(name);
  const parts = folded.split('-').filter(Boolean);
  return known.has(folded) || parts.every((part) => hasKin(part, known));
}

function hasKin(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word) || word.length === 1) return true;
  if (SAME.some((group) => group.includes(word) && group.some((other) => known.has(other)))) {
    return true;
  }
  return [...known].some((other) => {
    const least = Math.min(word.length, other.length);
    let alike = 0;
    while (alike < least && word[alike] === other[alike]) alike++;
    // Afghan and Afghanistan, Russia and Russian, Sweden and Swedish, but not Iran and Iraq.
    return alike >= 4 && least - alike <= 2;
  });
}
