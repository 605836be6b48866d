import type { Pattern } from '../dictionary/pattern.ts';
import {
  isArticle,
  isSmallAbbreviation,
  isStrict,
  mayBeginSmall,
  mayBeRespelled,
  type Setting,
  TELLING,
  WRITINGS,
  type Writing,
  writingOf,
} from '../dictionary/spelling.ts';
import { isOneOf, isSynonyms } from '../lists/synonyms.ts';
import { foldUnit, foldVariants } from '../words/fold.ts';
import { isSigned, signsOf } from '../words/signs.ts';
import type { Texts } from '../words/texts.ts';
import { foldAt } from '../words/words.ts';

/** Longer than any word of a list; a page may have one of any length. */
const LONGEST_SYNONYM = 30;

/** How a word of the texts writes the word at `place` of a pattern, if it does. */
export function writingAt(
  { words, caseless, lang, kind }: Pattern,
  place: number,
  texts: Texts,
  at: number,
): Writing {
  const start = texts.words.starts[at] ?? 0;
  const end = texts.words.ends[at] ?? 0;
  const length = end - start;
  const text = texts.around(at);
  let word = words[place] ?? '';
  if (isSynonyms(word)) {
    const isListed = length <= LONGEST_SYNONYM && isOneOf(word, lang, foldVariants(texts.word(at)));
    return isListed ? WRITINGS.same : WRITINGS.none;
  }
  if (isSigned(word)) {
    const signed = signsOf(word);
    const from = start - signed.before.length;
    // An address such as example.NET has no .NET.
    const follows = place === 0 && from < start && LETTER_OR_DIGIT.test(text.charAt(from - 1));
    if (follows || !isBetween(signed.before, text, from)) return WRITINGS.none;
    if (!isBetween(signed.after, text, end)) return WRITINGS.none;
    word = signed.word;
  }
  if (length === word.length) {
    let unit = 0;
    while (unit < length && foldUnit(text.charCodeAt(start + unit)) === word.charCodeAt(unit)) {
      unit++;
    }
    if (unit === length) return WRITINGS.exact;
  }
  const isSpelledSo = length === word.length && isSame(word, text, start);
  if (isSpelledSo) {
    // The most common case: nothing more to check, and no string to create.
    if (caseless && length >= TELLING && !isAccented(text, end - 1)) return WRITINGS.same;
    if (!caseless && words.length === 1 && isTooShortForSmall(word, text, start)) {
      const given = text.slice(start, end);
      if (!isSmallAbbreviation(given, lang) || !hasNoCapitals(texts, at)) return WRITINGS.none;
    }
  } else if (isStrict(kind) || !beginsAlike(word, text, start) || !mayBeRespelled(word, length)) {
    return WRITINGS.none;
  }
  if (
    !caseless &&
    isSmallAt(texts, at) &&
    needsCapital(word, placeOf(words, place), words.length, lang) &&
    !hasNoCapitals(texts, at)
  ) {
    return WRITINGS.none;
  }
  const setting: Setting = {
    caseless,
    place: placeOf(words, place),
    of: words.length,
    lang,
    isStrict: isStrict(kind),
    casing: () => (isSpeaker(texts, at) ? 'capitals' : texts.casing(at)),
  };
  return writingOf(word, foldVariants(text.slice(start, start + length)), setting);
}

/**
 * Whether a text begins with a word and a colon, as that of somebody who is
 * quoted: “MERZ: we have time”.
 */
function isSpeaker(texts: Texts, at: number): boolean {
  const { texts: blocks } = texts.words;
  if (at > 0 && blocks[at - 1] === blocks[at]) return false;
  return texts.gap(at)?.startsWith(':') ?? false;
}

/** Whether a word of a text starts in lower case, or in a script without case. */
export function isSmallAt(texts: Texts, at: number): boolean {
  const [text, start] = [texts.around(at), texts.words.starts[at] ?? 0];
  return foldUnit(text.charCodeAt(start)) === foldAt(text, start);
}

/**
 * Whether a pattern only matches a capitalised word, except in texts without capitals: Mountain
 * View and City of London contain words that most texts have in lower case.
 */
export function isRaised({ words, caseless, lang, anchor }: Pattern): boolean {
  const word = words[anchor] ?? '';
  const place = placeOf(words, anchor);
  return !(caseless || isSigned(word)) && needsCapital(word, place, words.length, lang);
}

/**
 * The place of a word in its name, without the article that opens it: “el salvador” is any saviour.
 */
function placeOf(words: readonly string[], place: number): number {
  return place === 1 && isArticle((words[0] ?? '').toLowerCase()) ? 0 : place;
}

function needsCapital(word: string, place: number, of: number, lang: string): boolean {
  if (isSmall(word) || mayBeginSmall(word, place, of, lang)) return false;
  return !isArticle(word.toLowerCase());
}

/** Whether a text, or the quotation that a word is in, is written without capitals. */
export function hasNoCapitals(texts: Texts, at: number): boolean {
  return texts.isQuotedSmall(at) || (texts.beginsSmall(at) && texts.casing(at) === 'small');
}

/**
 * Whether a text has a short name in lower case: “is”, “who” and “us” are not names,
 * whatever is around them.
 */
function isTooShortForSmall(word: string, text: string, start: number): boolean {
  if (word.length >= TELLING || isArticle(word.toLowerCase())) return false;
  return foldUnit(text.charCodeAt(start)) === foldAt(word, 0) && !isSmall(word);
}

function isSmall(word: string): boolean {
  return foldAt(word, 0) === word.charCodeAt(0);
}

const K = 'k'.charCodeAt(0);
const Q = 'q'.charCodeAt(0);

/** Whether two words start with the same letter, or with k and q. */
function beginsAlike(word: string, text: string, start: number): boolean {
  const [asked, given] = [foldAt(word, 0), foldAt(text, start)];
  if (asked === given) return true;
  if (asked === K || asked === Q) return given === K || given === Q;
  return word.length === 2;
}

/** Whether a word is the one at `start`, apart from case and accents. */
function isSame(word: string, text: string, start: number): boolean {
  for (let unit = 0; unit < word.length; unit++) {
    if (foldAt(text, start + unit) !== foldAt(word, unit)) return false;
  }
  return true;
}

/**
 * Whether a text has a Latin letter with an accent there, which may make another word of it:
 * vetó, in Spanish, is a verb.
 */
function isAccented(text: string, at: number): boolean {
  return /[\u00c0-\u024f]/.test(text.charAt(at));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether exactly these signs are at `from`, with no more of them and no word
 * attached: C++, but not C+++.
 */
function isBetween(signs: string, text: string, from: number): boolean {
  if (signs === '') return true;
  if (from < 0 || !text.startsWith(signs, from)) return false;
  const beside = [text.charAt(from - 1), text.charAt(from + signs.length)];
  const [before = '', after = ''] = beside;
  return signs !== before && signs.at(-1) !== after && signs.at(0) !== before;
}
