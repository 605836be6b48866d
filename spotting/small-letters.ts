import { CAPITALISED } from './neighbours.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** Maximum distance, in words, of the same word in small letters. */
const NEAR = 40;
const SENTENCE_ENDS = /[.!?…:«"“„]/;

/**
 * Whether a name that opens a sentence is the common noun that its paragraph has in small letters as well: “Roast the
 * turkey. Turkey is dry.” German has every noun in capitals.
 */
export function isCommonHere({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (first !== last || lang === 'de' || !CAPITALISED.test(texts.word(first))) return false;
  const { texts: blocks, hashes, length } = texts.words;
  const isWithin = first > 0 && blocks[first - 1] === blocks[first];
  if (isWithin && !SENTENCE_ENDS.test(texts.gap(first - 1) ?? '')) return false;
  if (texts.casing(first) !== 'sentence') return false;
  const word = texts.word(first).toLowerCase();
  for (let at = Math.max(0, first - NEAR); at <= first + NEAR && at < length; at++) {
    if (blocks[at] !== blocks[first] || hashes[at] !== hashes[first]) continue;
    if (texts.word(at) === word) return true;
  }
  return false;
}
