import type { Pattern } from '../dictionary/pattern.ts';
import { isArticle, WRITINGS, type Writing } from '../dictionary/spelling.ts';
import { isOneOf, isSynonyms } from '../lists/synonyms.ts';
import type { FormKind } from '../types.ts';
import { type Reading, readings, SHORTEST_IN_PHRASE } from '../words/clitics.ts';
import { foldVariants } from '../words/fold.ts';
import {
  cutsQuotation,
  isClosed,
  isLoose,
  isSlot,
  joins,
  leavesQuotation,
  SHARED,
} from '../words/gaps.ts';
import { isSigned, signsOf } from '../words/signs.ts';
import type { Texts } from '../words/texts.ts';
import type { Budget } from './budget.ts';
import { endOfCompound } from './compounds.ts';
import { writingAt } from './word-at.ts';

/** A match of a pattern, in words; `last` is inclusive. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** The pattern's own kind, or a weaker one if it is spelled differently. */
  readonly kind: Pattern['kind'];
  readonly isExact: boolean;
  /**
   * Number of code units of the first word before the pattern, such as Arabic clitics; negative
   * for signs before the word.
   */
  readonly skip: number;
  /**
   * Number of code units of the last word after the pattern, as in Talibankämpfer; negative
   * for signs after the word.
   */
  readonly trim: number;
}

/**
 * Number of code units of its words that a match leaves out; negative if it includes signs, as
 * “OPEC+” does compared with “OPEC”.
 */
export function leftOut({ skip, trim }: Match): number {
  return skip + trim;
}

/** The kind of a single word that is spelled differently from its form. */
const LESSER: Readonly<Partial<Record<Pattern['kind'], FormKind>>> = {
  sure: 'usual',
  usual: 'ambiguous',
};

/** Maximum length of a word in a name; a page may have one of any length. */
export const LONGEST_WORD = 200;

/** The other ways to read an Arabic word. */
export function readingsAt(texts: Texts, word: number, shortest?: number): readonly Reading[] {
  const { starts, ends } = texts.words;
  if ((ends[word] ?? 0) - (starts[word] ?? 0) > LONGEST_WORD) return [];
  return readings(foldVariants(texts.word(word)), shortest);
}

/**
 * Verifies `pattern` at `known`, the word of a text by which it may be found.
 *
 * @param budget once it is spent, nothing matches.
 */
export function stands(
  pattern: Pattern,
  texts: Texts,
  known: number,
  budget: Budget,
): Match | null {
  const { anchor } = pattern;
  const length = pattern.words.length;
  const found: MatchState = { writing: WRITINGS.exact, isBracketed: false, skip: 0, budget };
  let last = known;
  for (let place = anchor + 1; place < length; place++) {
    last = placed(pattern, texts, place, last, 1, found);
    if (last < 0) return null;
  }
  let first = known;
  for (let place = anchor - 1; place >= 0; place--) {
    first = placed(pattern, texts, place, first, -1, found);
    if (first < 0) return null;
  }
  // Being found by this word usually means that it matches.
  if (!isPlaced(pattern, texts, anchor, known, found)) return null;
  if (found.isBracketed && !isClosed(texts, last)) return null;
  if (length > 1 && (leavesQuotation(texts, first, last) || cutsQuotation(texts, first, last))) {
    return null;
  }
  const shared = length > 1 ? pattern.gaps.findIndex((gap) => gap.includes(SHARED)) : -1;
  if (shared >= 0) {
    if (!isJoinedByAnd(texts, first + shared)) return null;
    last = first + shared;
  }
  if (length > 1 && pattern.lang === 'de') last = endOfCompound(pattern, texts, last);
  const { writing, skip } = found;
  const isSingle =
    length === 1 || (length === 2 && isArticle(pattern.words[0]?.toLowerCase() ?? ''));
  const isLesser = isSingle && writing === WRITINGS.odd;
  const kind = (isLesser && LESSER[pattern.kind]) || pattern.kind;
  const { before, after } = edgesOf(pattern);
  return {
    pattern,
    first,
    last,
    kind,
    isExact: writing === WRITINGS.exact,
    skip: skip - before,
    trim: -after,
  };
}

const AND: ReadonlySet<string> = new Set(['и', 'і', 'й', 'та']);

/** Whether a word and the next are two items of a list. */
function isJoinedByAnd(texts: Texts, word: number): boolean {
  return texts.gap(word) === ', ' || AND.has(texts.word(word + 1));
}

const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^\p{Script=Latin}/u;

/**
 * Whether Arabic clitics may precede a pattern; `not` forms belong to no language, and clitics are
 * attached to Latin letters as well: وUNICEF.
 */
export function takesClitics({ lang, kind, words }: Pattern): boolean {
  const first = words[0] ?? '';
  return lang === 'ar' || LATIN.test(first) || (kind === 'not' && ARABIC.test(first));
}

const NO_SIGNS = { before: 0, after: 0 };

/** The number of code units of signs at the edges of a pattern, as in C++. */
function edgesOf({ words }: Pattern): { readonly before: number; readonly after: number } {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isSigned(first) && !isSigned(last)) return NO_SIGNS;
  return { before: signsOf(first).before.length, after: signsOf(last).after.length };
}

/** What is known about a pattern while it is verified. */
interface MatchState {
  /** The worst spelling among its words. */
  writing: Writing;
  isBracketed: boolean;
  /** Number of code units of its first word before it. */
  skip: number;
  readonly budget: Budget;
}

/** Maximum number of words in a slot. */
const MAX_IN_SLOT = 4;

/**
 * Looks for the word at `place` of a pattern next to `from`, where the word before or after it was
 * found; across a slot, with some words in between.
 *
 * @returns where it stands, or -1.
 */
function placed(
  pattern: Pattern,
  texts: Texts,
  place: number,
  from: number,
  step: 1 | -1,
  found: MatchState,
): number {
  const { words } = texts;
  const gap = pattern.gaps[step > 0 ? place - 1 : place] ?? '';
  const hasSlot = isSlot(gap);
  const furthest = hasSlot ? MAX_IN_SLOT : 0;
  for (let between = 0; between <= furthest; between++) {
    const at = from + step * (1 + between);
    if (at < 0 || at >= words.length || words.texts[at] !== words.texts[from]) return -1;
    // Words are compared first, since reading the gap creates a string.
    const isThere = isPlaced(pattern, texts, place, at, found);
    if (!isThere && !hasSlot) return -1;
    const given = texts.gap(step > 0 ? at - 1 : at);
    if (hasSlot) {
      if (!isLoose(given, gap)) return -1;
    } else {
      const join = joins(gap, given, pattern.words[step > 0 ? place : place + 1] ?? '');
      if (join === 'no') return -1;
      if (join === 'bracket') found.isBracketed = true;
    }
    if (isThere) return at;
  }
  return -1;
}

/** Whether the word at `place` of a pattern matches a word of the texts; records how. */
function isPlaced(
  pattern: Pattern,
  texts: Texts,
  place: number,
  at: number,
  found: MatchState,
): boolean {
  if (!found.budget.compare()) return false;
  const here = writingAt(pattern, place, texts, at);
  if (here !== WRITINGS.none) {
    if (here > found.writing) found.writing = here;
    return true;
  }
  if (place > 0 || !takesClitics(pattern)) return false;
  const shortest = pattern.words.length > 1 ? SHORTEST_IN_PHRASE : undefined;
  const [asked = ''] = pattern.words;
  const read = readingsAt(texts, at, shortest).find(({ word }) =>
    isSynonyms(asked) ? isOneOf(asked, pattern.lang, word) : word === asked,
  );
  if (read) found.skip = read.skip;
  return read !== undefined;
}
