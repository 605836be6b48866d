import { foldVariants } from './fold.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** The words beside a name, as what decides whose name it is reads them. */

/** A word with a capital, but no abbreviation in capitals. */
export const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;

/** What is known to stand by itself: cues of a name’s entry, and names; in word order. */
export type Known = readonly (readonly Match[])[];

/** Whether a space alone parts a word from the next. */
export function adjoins(left: number, texts: Texts): boolean {
  const { words } = texts;
  return (
    left >= 0 &&
    left + 1 < words.length &&
    words.texts[left] === words.texts[left + 1] &&
    foldVariants(texts.gap(left) ?? '') === ' '
  );
}

/** No word that is asked for is longer: a page may have one of any length. */
const LONGEST_WORD = 40;

/** A word as lists of words have it: folded and in small letters; empty if it is longer than any of these. */
export function folded(word: number, texts: Texts): string {
  const { starts, ends } = texts.words;
  if ((ends[word] ?? 0) - (starts[word] ?? 0) > LONGEST_WORD) return '';
  return foldVariants(texts.word(word)).toLowerCase();
}
