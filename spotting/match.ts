import { hashRead, type Reading, readings } from './clitics.ts';
import type { Dictionary, Pattern } from './dictionary.ts';
import { foldUnit, foldVariants } from './fold.ts';
import { haveSigns } from './signs.ts';
import type { Texts } from './texts.ts';
import { foldAt } from './words.ts';

/** A place where a pattern stands, in words: `last` included. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** Code units of the first word that stand before the pattern: Arabic clitics. */
  readonly skip: number;
}

/** What stands among some words: overlapping matches too, in no order. */
export interface Matches {
  readonly forms: readonly Match[];
  /** The cues of these entries, and what speaks against them; yields now and then. */
  beside(entries: ReadonlySet<string>): Generator<void, Match[], void>;
}

/**
 * At one word so many forms are tried, and so many may stand; and so many cues. What anybody has written
 * needs a tenth: “Syria” is a cue of hundreds of entries, but a page names few of those. Packs that anybody
 * may have made come with words that all of their entries share.
 */
const MOST_TRIED = 256;
const MOST_FORMS = 32;
const MOST_CUES = 128;

/** Words that are looked up between two steps, and candidates that are verified. */
const STEP = 2048;

/**
 * Finds the patterns of the dictionary in these words, in steps: yields now and then. A word such as
 * “Syria” is a cue of many entries, and most pages ask for few of them: cues are verified when they
 * are asked for.
 */
export function* match(dictionary: Dictionary, texts: Texts): Generator<void, Matches, void> {
  const { words } = texts;
  const forms: Match[] = [];
  /** Words by which cues may be found. */
  const candidates: { readonly patterns: readonly Pattern[]; readonly index: number }[] = [];
  /** Of words that many patterns share, the forms among these. */
  const crowds = new Map<readonly Pattern[], readonly Pattern[]>();

  const verify = (pattern: Pattern, index: number, into: Match[]): boolean => {
    const first = index - pattern.anchor;
    const skip = stands(pattern, texts, first, index);
    if (skip < 0) return false;
    into.push({ pattern, first, last: first + pattern.words.length - 1, skip });
    return true;
  };
  const formsIn = (crowd: readonly Pattern[]) => {
    const known = crowds.get(crowd);
    if (known) return known;
    const found = crowd.filter((pattern) => !isBeside(pattern)).slice(0, MOST_TRIED);
    crowds.set(crowd, found);
    return found;
  };
  const meet = (patterns: readonly Pattern[], index: number, read = false) => {
    const crowded = patterns.length > MOST_FORMS;
    let cues = crowded;
    let standing = 0;
    for (const pattern of crowded ? formsIn(patterns) : patterns) {
      if (isBeside(pattern)) cues = true;
      // Only the first word of a name takes clitics.
      else if (read && (pattern.anchor !== 0 || pattern.lang !== 'ar')) continue;
      else if (verify(pattern, index, forms) && ++standing === MOST_FORMS) break;
    }
    if (cues && !read) candidates.push({ patterns, index });
  };
  for (let from = 0; from < words.length; from += STEP) {
    lookUp(dictionary, words.hashes, from, Math.min(from + STEP, words.length), meet);
    yield;
  }
  for (const [at, index] of words.arabic.entries()) {
    for (const reading of readingsAt(texts, index)) {
      const patterns = dictionary.get(hashRead(reading));
      if (patterns) meet(patterns, index, true);
    }
    if (at % STEP === STEP - 1) yield;
  }
  return {
    forms,
    *beside(entries) {
      const besides: Match[] = [];
      if (entries.size === 0) return besides;
      const asked = new Map<readonly Pattern[], readonly Pattern[]>();
      for (const [at, { patterns, index }] of candidates.entries()) {
        let cues = asked.get(patterns);
        if (!cues) {
          cues = patterns
            .filter((pattern) => isBeside(pattern) && entries.has(pattern.entry))
            .slice(0, MOST_CUES);
          asked.set(patterns, cues);
        }
        for (const pattern of cues) verify(pattern, index, besides);
        if (at % STEP === STEP - 1) yield;
      }
      return besides;
    },
  };
}

/**
 * Gives to `meet` what the dictionary has for the words of these hashes. It takes all it needs as
 * arguments, and is no closure: called for a step of words at a time, engines make much less of one.
 */
function lookUp(
  dictionary: Dictionary,
  hashes: Int32Array,
  from: number,
  to: number,
  meet: (patterns: readonly Pattern[], index: number) => void,
): void {
  for (let index = from; index < to; index++) {
    const patterns = dictionary.get(hashes[index] ?? 0);
    if (patterns) meet(patterns, index);
  }
}

function isBeside({ kind }: Pattern): boolean {
  return kind === 'cue' || kind === 'against';
}

/** No name has a longer word: a page may have one of any length. */
const LONGEST_WORD = 200;

/** How a word can be read apart from as it stands, in Arabic. */
function readingsAt(texts: Texts, word: number): readonly Reading[] {
  const { starts, ends } = texts.words;
  if ((ends[word] ?? 0) - (starts[word] ?? 0) > LONGEST_WORD) return [];
  return readings(foldVariants(texts.word(word)));
}

/**
 * Verifies `pattern` from word `first` on; `known` is a word in the same text.
 *
 * @returns the code units of the first word to skip, or -1 where the pattern does not stand.
 */
function stands(pattern: Pattern, texts: Texts, first: number, known: number) {
  const { words } = texts;
  const last = first + pattern.words.length - 1;
  const inText = words.texts[known];
  if (first < 0 || last >= words.length) return -1;
  if (words.texts[first] !== inText || words.texts[last] !== inText) return -1;
  for (let at = 1; at < pattern.words.length; at++) {
    if (!isWord(pattern.words[at] ?? '', pattern.caseless, texts, first + at)) return -1;
    if (!joins(pattern.gaps[at - 1] ?? '', texts.gap(first + at - 1))) return -1;
  }
  const { signs } = pattern;
  if (
    signs &&
    !haveSigns(signs, texts.around(first), words.starts[first] ?? 0, words.ends[last] ?? 0)
  ) {
    return -1;
  }
  const word = pattern.words[0] ?? '';
  if (isWord(word, pattern.caseless, texts, first)) return 0;
  if (pattern.lang !== 'ar') return -1;
  const read = readingsAt(texts, first).find((one) => one.word === word);
  return read?.skip ?? -1;
}

/**
 * Whether a word of a pattern stands at a word of the texts: as it is written, or in any case where
 * the pattern does not mind. A text in capitals has each word so, and title case a capital for a
 * small letter.
 */
function isWord(word: string, caseless: boolean, texts: Texts, at: number): boolean {
  const { starts, ends } = texts.words;
  const start = starts[at] ?? 0;
  if ((ends[at] ?? 0) - start !== word.length) return false;
  const text = texts.around(at);
  if (caseless) return isSame(word, text, start, 0);
  let unit = 0;
  while (unit < word.length && foldUnit(text.charCodeAt(start + unit)) === word.charCodeAt(unit)) {
    unit++;
  }
  if (unit === word.length) return true;
  // What is asked for in small letters may have a capital, in these texts, and never the reverse.
  if (!isSame(word, text, start, unit) || SMALL.test(text.charAt(start + unit))) return false;
  const casing = texts.casing(at);
  if (casing === 'capitals') return !SMALL.test(text.slice(start, start + word.length));
  return casing === 'title' && unit === 0 && text.startsWith(word.slice(1), start + 1);
}

const SMALL = /\p{Ll}/u;

/** Whether a word is the one that begins at `start`, from a unit of both on, whatever the case. */
function isSame(word: string, text: string, start: number, from: number): boolean {
  for (let unit = from; unit < word.length; unit++) {
    if (foldAt(text, start + unit) !== foldAt(word, unit)) return false;
  }
  return true;
}

const HYPHEN_OR_SPACE: ReadonlySet<string> = new Set([' ', '-']);
const QUOTES = /["«»“-‟]/g;

/**
 * Whether what stands between two words of a text will do for a pattern's gap: a space may be
 * any run of spaces, or a hyphen as in “Islamic State-Khorasan”, and the reverse, and quotation marks may stand
 * beside it, as around a part of a name; all else is as written.
 */
function joins(gap: string, given: string | null): boolean {
  if (given === null) return false;
  if (gap === given) return true;
  const between = foldVariants(given);
  if (gap === between) return true;
  if (HYPHEN_OR_SPACE.has(gap) && HYPHEN_OR_SPACE.has(between)) return true;
  if (between.length <= gap.length) return false;
  return between.replace(/ +/g, ' ').replace(QUOTES, '') === gap;
}
