import type { Pattern } from '../dictionary/pattern.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Whether a pattern is the common noun of a language that a name of its entry looks like, as in
 * `not: { tr: [mali] }`: Turkish for financial. Only at the start of a sentence do they look alike;
 * a script without capitals has no such noun.
 */
export function isCommonNoun({ kind, lang, words }: Pattern): boolean {
  const [noun = '', more] = words;
  return kind === 'not' && lang !== 'en' && more === undefined && !/[\p{Lu}\p{Lo}]/u.test(noun);
}

/** Whether a word of a text is that common noun, whatever its case. */
export function isNounAt({ lang, words }: Pattern, texts: Texts, word: number): boolean {
  return lowerCase(texts.word(word), lang) === words[0];
}

/** A word in small letters. Turkish I is the capital of ı. */
export function lowerCase(word: string, lang: string | null): string {
  return lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
}
