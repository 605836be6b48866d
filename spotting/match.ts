import { hashRead, type Reading, readings } from './clitics.ts';
import type { Dictionary, Pattern } from './dictionary.ts';
import { foldUnit, foldVariants } from './fold.ts';
import {
  isArticle,
  mayBeRespelled,
  type Setting,
  WRITINGS,
  type Writing,
  writingOf,
} from './spelling.ts';
import type { Texts } from './texts.ts';
import type { FormKind } from './types.ts';
import { foldAt } from './words.ts';

/** A place where a pattern stands, in words: `last` included. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** The pattern's own, or a lesser one where it is spelled otherwise. */
  readonly kind: Pattern['kind'];
  readonly isExact: boolean;
  /** Code units of the first word that stand before the pattern: Arabic clitics. */
  readonly skip: number;
}

/** What a single word says that is spelled otherwise than its form. */
const LESSER: Readonly<Partial<Record<Pattern['kind'], FormKind>>> = {
  sure: 'usual',
  usual: 'ambiguous',
};

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
    const found = stands(pattern, texts, index);
    if (found) into.push(found);
    return found !== null;
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

/** Verifies `pattern` where `known` is the word of a text that it may be found by. */
function stands(pattern: Pattern, texts: Texts, known: number): Match | null {
  const { words } = texts;
  const length = pattern.words.length;
  const first = known - pattern.anchor;
  const last = first + length - 1;
  const inText = words.texts[known];
  if (first < 0 || last >= words.length) return null;
  if (words.texts[first] !== inText || words.texts[last] !== inText) return null;
  let writing: Writing = WRITINGS.exact;
  let isBracketed = false;
  for (let at = 1; at < length; at++) {
    const word = pattern.words[at] ?? '';
    const here = isWord(word, pattern, at, texts, first + at);
    if (here === WRITINGS.none) return null;
    if (here > writing) writing = here;
    const between = joins(pattern.gaps[at - 1] ?? '', texts.gap(first + at - 1), word);
    if (between === 'no') return null;
    if (between === 'bracket') isBracketed = true;
  }
  if (isBracketed && !isClosed(texts, last)) return null;
  const word = pattern.words[0] ?? '';
  const here = isWord(word, pattern, 0, texts, first);
  let skip = 0;
  if (here === WRITINGS.none) {
    const read =
      pattern.lang === 'ar' ? readingsAt(texts, first).find((one) => one.word === word) : undefined;
    if (!read) return null;
    skip = read.skip;
  } else if (here > writing) writing = here;
  const isSingle = length === 1 || (length === 2 && isArticle(word.toLowerCase()));
  const isLesser = isSingle && writing === WRITINGS.odd;
  const kind = (isLesser && LESSER[pattern.kind]) || pattern.kind;
  return { pattern, first, last, kind, isExact: writing === WRITINGS.exact, skip };
}

/** How the word at `place` of a pattern stands at a word of the texts, if it does. */
function isWord(
  word: string,
  { words, caseless, lang, kind }: Pattern,
  place: number,
  texts: Texts,
  at: number,
): Writing {
  const start = texts.words.starts[at] ?? 0;
  const length = (texts.words.ends[at] ?? 0) - start;
  const text = texts.around(at);
  if (length === word.length) {
    let unit = 0;
    while (unit < length && foldUnit(text.charCodeAt(start + unit)) === word.charCodeAt(unit)) {
      unit++;
    }
    if (unit === length) return WRITINGS.exact;
  }
  const isSpelledSo = length === word.length && isSame(word, text, start);
  if (!isSpelledSo && !mayBeRespelled(word, length)) return WRITINGS.none;
  const setting: Setting = {
    caseless,
    place,
    of: words.length,
    lang,
    isStrict: kind === 'not' || kind === 'cue' || kind === 'against',
    casing: () => texts.casing(at),
  };
  return writingOf(word, foldVariants(text.slice(start, start + length)), setting);
}

/** Whether a word is the one that begins at `start`, but for case and accents. */
function isSame(word: string, text: string, start: number): boolean {
  for (let unit = 0; unit < word.length; unit++) {
    if (foldAt(text, start + unit) !== foldAt(word, unit)) return false;
  }
  return true;
}

const SPACE_OR_HYPHEN: ReadonlySet<string> = new Set([' ', '-']);
/** What may part the names of which one is made: Islamic State – Khorasan, ISIS/Khorasan. */
const PARTS = /^ ?[-/] ?$/;
const BRACKET = /^ ?[([]$/;
const QUOTES = /["«»“-‟]/g;
const SMALL = /^\p{Ll}/u;

/**
 * Whether what stands between two words of a text will do for a pattern's gap: a space may be
 * any run of spaces, or a hyphen as in “Islamic State-Khorasan”, and the reverse; before a name a spaced dash,
 * a slash or a bracket; and quotation marks may stand beside it, as around a part of a name. All else is as written.
 */
function joins(gap: string, given: string | null, next: string): 'yes' | 'bracket' | 'no' {
  if (given === null) return 'no';
  if (gap === given) return 'yes';
  const between = foldVariants(given).replace(/ +/g, ' ').replace(QUOTES, '');
  if (gap === between) return 'yes';
  if (!SPACE_OR_HYPHEN.has(gap) && !PARTS.test(gap)) return 'no';
  if (SPACE_OR_HYPHEN.has(between)) return 'yes';
  if (SMALL.test(next)) return 'no';
  if (PARTS.test(between)) return 'yes';
  return BRACKET.test(between) ? 'bracket' : 'no';
}

/** Whether a bracket closes after a word. */
function isClosed(texts: Texts, word: number): boolean {
  const end = texts.words.ends[word] ?? 0;
  return /^["»”]?[)\]]/.test(texts.around(word).slice(end, end + 2));
}
