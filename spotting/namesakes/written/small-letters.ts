import { isEastSlavic } from '../../inflect/east-slavic.ts';
import { lowerCase } from '../../match/common-noun.ts';
import { CAPITALISED, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Page } from '../../weigh/weigh.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** What the letters of a name say where it is a common word as well, or an abbreviation. */

/** Maximum distance, in words, of the same word in other letters. */
const NEAR = 40;

/**
 * Whether a name that opens a sentence is a common noun, as its paragraph has it in small letters
 * as well (“Roast the turkey. Turkey is dry.”) or its entry says that it is one. German has every
 * noun in capitals, and a line of capitals every word: MALİ TABLO, but TURKEY VOTES.
 */
export function isCommonHere({ first, last }: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(first);
  if (first !== last || lang === 'de') return false;
  if (page.commonNouns.has(first) && isShoutedNoun(first, lang, texts))
    return !isBeforeCase(first, texts);
  if (!CAPITALISED.test(texts.word(first))) return false;
  if (!opensSentence(first, texts)) return false;
  if (texts.casing(first) !== 'sentence') return false;
  const word = lowerCase(texts.word(first), lang);
  if (isNearby(first, texts, (other) => other === word)) return true;
  return page.commonNouns.has(first) && !isBeforeCase(first, texts);
}

/**
 * Whether a word in a line of capitals is likely the common one. In Turkish, what it is beside tells
 * no more: MALİ is “financial”, too. In Russian and Ukrainian it tells, but for a word that opens
 * the line: БУЧА НАВКОЛО ПРАВОПИСУ, but У МАЛІ.
 */
function isShoutedNoun(word: number, lang: string | null, texts: Texts): boolean {
  if (texts.casing(word) !== 'capitals') return false;
  return lang === 'tr' || (isEastSlavic(lang ?? '') && opensSentence(word, texts));
}

/** Whether an apostrophe follows, as it does behind a name in Turkish before an ending. */
function isBeforeCase(word: number, texts: Texts): boolean {
  return foldVariants(texts.gap(word) ?? '') === "'";
}

/**
 * Whether an abbreviation is written as a name is, where its paragraph has it in capitals as well:
 * “Aiea, near Honolulu … the AIEA”. A text keeps to one way.
 */
export function isUnlikeAbbreviation({ first, last, pattern }: Match, texts: Texts): boolean {
  if (first !== last || !ABBREVIATION.test(pattern.words[0] ?? '')) return false;
  if (!CAPITALISED.test(texts.word(first)) || texts.casing(first) !== 'sentence') return false;
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
