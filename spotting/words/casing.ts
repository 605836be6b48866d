import { placeIn } from './place-in.ts';

/** How a text is written: in capitals, in lower case, in title case, or in none of these. */
export type Casing = 'capitals' | 'small' | 'title' | 'sentence';

/** Number of a text's first words that are looked at; a headline is shorter. */
const TELLING = 48;

const LETTERS = /[\p{Lu}\p{Ll}]/u;
const SMALL = /\p{Ll}/u;
const UNCASED = /\p{Lo}/u;
const CAPITAL = /^\p{Lu}/u;
const RAISED = /\p{Lu}/u;
const SMALL_FIRST = /^\p{Ll}/u;

/** Title case keeps short words such as “of” and “with” in lower case. */
const LONG_WORD = 4;
/** With fewer words, nothing can be told. */
const ENOUGH = 3;
/**
 * Number of lower-case words from which on an author can be said to use no capitals; two or three
 * may be part of a sentence.
 */
const ENOUGH_SMALL = 5;
/** Minimum number of long words in a title-case headline; a sentence may begin with two names. */
const ENOUGH_TITLED = 4;
/** The same for headlines that capitalise short words too. */
const ENOUGH_CAPITALISED = 5;
/** The share that must be capitalised. German capitalises nouns, but not verbs. */
const MIN_SHARE = 0.85;

/**
 * So many long words in lower case, beside a capital, are too many for anything but a sentence,
 * however many capitals follow.
 */
const ENOUGH_FOR_SENTENCE = Math.floor(TELLING * (1 - MIN_SHARE)) + 1;

/** Part of a text, in code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A quotation that opens a text, or follows a colon, has a capital unless its author uses none:
 * „warum redet keiner über den sudan?“, while one within a sentence may go on with it.
 */
const SMALL_QUOTATION =
  /(?:^|: ?)["\u00AB\u201C-\u201E] ?(\p{Ll}[^"\u00AB\u00BB\u201C-\u201F\p{Lu}]{10,300})["\u00BB\u201C\u201D]/gu;
const OPENING = /["\u00AB\u201C-\u201E]/;
/** The most code units of such a quotation before a word in it. */
const REACH = 303;
/** With fewer words, it may be a term that is explained. */
const ENOUGH_QUOTED = 4;

/**
 * Whether a word that begins at an offset may be in a quotation as `smallQuotationsOf` has them.
 * Most are not, and a look at what stands before one is faster than a search of the text.
 */
export function mayBeQuotedSmall(text: string, start: number): boolean {
  const letter = text.charAt(start);
  if (letter === letter.toUpperCase()) return false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const unit = text.charCodeAt(at);
    if (isOpening(unit)) return true;
    if (isCapital(unit)) return false;
  }
  return false;
}

function isOpening(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || (unit >= 0x201c && unit <= 0x201e);
}

const LAST_OF_ASCII = 0x7f;

function isCapital(unit: number): boolean {
  if (unit <= LAST_OF_ASCII) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/**
 * The quotations in a text that have no capitals where a sentence would begin with one, in the
 * order of the text.
 */
export function smallQuotationsOf(text: string): readonly Span[] {
  if (!OPENING.test(text)) return [];
  return [...text.matchAll(SMALL_QUOTATION)]
    .filter(([, quoted = '']) => quoted.split(' ').length >= ENOUGH_QUOTED)
    .map(({ 0: all, index }) => ({ from: index, to: index + all.length }));
}

/** Whether one of the spans, which are in order and apart, contains an offset. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  const after = placeIn(spans, ({ from }) => from <= offset);
  return offset < (spans[after - 1]?.to ?? 0);
}

/**
 * How a text that begins with these words is written; no more of them are
 * read than it takes to tell.
 */
export function casingOf(firstWords: Iterable<string>): Casing {
  const words: string[] = [];
  let longInSmall = 0;
  let hasCapital = false;
  for (const word of firstWords) {
    words.push(word);
    hasCapital ||= RAISED.test(word);
    if (word.length >= LONG_WORD && SMALL_FIRST.test(word)) longInSmall++;
    if (hasCapital && longInSmall >= ENOUGH_FOR_SENTENCE) return 'sentence';
    if (words.length === TELLING) break;
  }
  const lettered = words.filter((word) => LETTERS.test(word));
  const capitals = lettered.filter((word) => !SMALL.test(word)).length;
  if (lettered.length >= ENOUGH && capitals >= lettered.length * MIN_SHARE) return 'capitals';
  if (lettered.length >= ENOUGH_SMALL && !lettered.some((word) => RAISED.test(word)))
    return 'small';
  // Arabic, Persian and the like have no case, and a word in Latin letters may be all there is: nato.
  const uncased = words.filter((word) => UNCASED.test(word)).length;
  if (uncased > lettered.length && !lettered.some((word) => RAISED.test(word))) return 'small';
  if (!CAPITAL.test(lettered[0] ?? '')) return 'sentence';
  if (lettered.length >= ENOUGH_CAPITALISED && lettered.every((word) => CAPITAL.test(word)))
    return 'title';
  const long = lettered.filter((word) => word.length >= LONG_WORD);
  // A title may open a text, but a text that ends in a verb is a sentence:
  // Bakan Esad Şeybani … aldı.
  const end = words.length < TELLING ? (lettered.at(-1) ?? '') : '';
  if (end.length >= LONG_WORD && !CAPITAL.test(end)) return 'sentence';
  const titled = long.filter((word) => CAPITAL.test(word)).length;
  return long.length >= ENOUGH_TITLED && titled >= long.length * MIN_SHARE ? 'title' : 'sentence';
}
