import { foldVariants } from './fold.ts';
import { CAPITALISED } from './neighbours.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** What the letters of a name say where it is a common word as well, or an abbreviation. */

/** Maximum distance, in words, of the same word in other letters. */
const NEAR = 40;
const SENTENCE_ENDS = /[.!?…:«"“„]/;

/**
 * Names that are common words, and hardly anybody else's: only at the start of a sentence do they look alike. Turkish
 * “mali” is financial, Ukrainian «буча» a row; Russian «маск» is of masks, «газа» of gas.
 */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  tr: ['mali'],
  ru: 'маск буча чад панама панамы панаму газа газы газе газу навальный'.split(' '),
  uk: 'маск буча бучі бучу бучею чад панама панами панаму гази газу'.split(' '),
};

/**
 * Whether a name that opens a sentence is a common noun, as its paragraph has it in small letters as well (“Roast the
 * turkey. Turkey is dry.”) or it is known for one. German has every noun in capitals.
 */
export function isCommonHere({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (first !== last || lang === 'de' || !CAPITALISED.test(texts.word(first))) return false;
  const { texts: blocks } = texts.words;
  const isWithin = first > 0 && blocks[first - 1] === blocks[first];
  if (isWithin && !SENTENCE_ENDS.test(texts.gap(first - 1) ?? '')) return false;
  if (texts.casing(first) !== 'sentence') return false;
  const word = lowerCase(texts.word(first), lang);
  if (isNearby(first, texts, (other) => other === word)) return true;
  return isKnownNoun(word, lang) && foldVariants(texts.gap(first) ?? '') !== "'";
}

/** Whether a word in lower case is a common one that some name of ours looks like. */
export function isKnownNoun(word: string, lang: string | null): boolean {
  return lang !== null && (COMMON_WORDS[lang] ?? []).includes(word);
}

/** Turkish I is the capital of ı. */
function lowerCase(word: string, lang: string | null): string {
  return lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
}

/**
 * Whether an abbreviation is written as a name is, where its paragraph has it in capitals as well: “Aiea, near Honolulu …
 * the AIEA”. A text keeps to one way.
 */
export function isUnlikeAbbreviation({ first, last, pattern }: Match, texts: Texts): boolean {
  if (first !== last || !CAPITALISED.test(texts.word(first))) return false;
  if (!ABBREVIATION.test(pattern.words[0] ?? '') || texts.casing(first) !== 'sentence')
    return false;
  const word = texts.word(first).toUpperCase();
  return isNearby(first, texts, (other) => other === word);
}
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** Whether the same word is near in its block, written in a given way. */
function isNearby(first: number, texts: Texts, isSo: (word: string) => boolean): boolean {
  const { texts: blocks, hashes, length } = texts.words;
  for (let at = Math.max(0, first - NEAR); at <= first + NEAR && at < length; at++) {
    if (blocks[at] !== blocks[first] || hashes[at] !== hashes[first] || at === first) continue;
    if (isSo(texts.word(at))) return true;
  }
  return false;
}
