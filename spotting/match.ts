import { hashRead, type Reading, readings } from './clitics.ts';
import { type Compound, compound, SHORTEST_COMPOUND } from './compounds.ts';
import type { Dictionary, Pattern } from './dictionary.ts';
import { foldUnit, foldVariants } from './fold.ts';
import { applies } from './langs.ts';
import { isSigned, signsOf } from './signs.ts';
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
import { foldAt, hashOf } from './words.ts';

/** A place where a pattern stands, in words: `last` included. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** The pattern's own, or a lesser one where it is spelled otherwise. */
  readonly kind: Pattern['kind'];
  readonly isExact: boolean;
  /** Code units of the first word that stand before the pattern, as Arabic clitics; negative for signs before the word. */
  readonly skip: number;
  /** Code units of the last word that stand after it, as in Talibankämpfer; negative for signs after the word. */
  readonly trim: number;
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

/** The stronger, the more it says. */
const STRENGTH: readonly Pattern['kind'][] = ['ambiguous', 'usual', 'sure'];

/**
 * Keeps a match, or the better of two where forms of an entry differ by what a text does not tell, as Qaeda and
 * Qaida.
 *
 * @returns false where there was one already.
 */
function keep(found: Match, into: Match[]): boolean {
  const strength = ({ kind }: Match) => STRENGTH.indexOf(kind);
  for (let at = into.length - 1; at >= 0 && at >= into.length - MOST_FORMS; at--) {
    const other = into[at];
    // What was found at the words before does not reach here.
    if (!other || other.last < found.first) break;
    if (other.pattern.entry !== found.pattern.entry) continue;
    if (other.first !== found.first || other.last !== found.last) continue;
    if (other.pattern.lang !== found.pattern.lang || isBeside(other.pattern)) continue;
    if ((other.kind === 'not') !== (found.kind === 'not')) continue;
    const isBetter =
      found.isExact === other.isExact ? strength(found) > strength(other) : found.isExact;
    if (isBetter) into[at] = found;
    return false;
  }
  into.push(found);
  return true;
}

/** Words that are looked up between two steps, and candidates that are verified. */
const STEP = 2048;

/**
 * Finds the patterns of the dictionary in these words, in steps: yields now and then. A word such as
 * “Syria” is a cue of many entries, and most pages ask for few of them: cues are verified when they
 * are asked for.
 */
export function* match(
  dictionary: Dictionary,
  texts: Texts,
  langOf: (word: number) => string | null,
  saidOf: (word: number) => string | null = langOf,
): Generator<void, Matches, void> {
  const { words } = texts;
  const forms: Match[] = [];
  /** Words by which cues may be found. */
  const candidates: { readonly patterns: readonly Pattern[]; readonly index: number }[] = [];
  /** Of words that many patterns share, the forms among these. */
  const crowds = new Map<readonly Pattern[], readonly Pattern[]>();

  const verify = (pattern: Pattern, index: number, into: Match[]): boolean => {
    const found = stands(pattern, texts, index);
    // Asked last, since it may have to read the block.
    if (!found || !(isBeside(pattern) || applies(pattern, langOf(index)))) return false;
    return keep(found, into);
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
      // Only the first word of a name takes clitics.
      if (read && (pattern.anchor !== 0 || pattern.lang !== 'ar')) continue;
      if (isBeside(pattern)) cues = true;
      else if (verify(pattern, index, forms) && ++standing === MOST_FORMS) break;
    }
    if (cues) candidates.push({ patterns, index });
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
  for (let from = 0; from < words.length; from += STEP) {
    for (let index = from; index < Math.min(from + STEP, words.length); index++) {
      if (saidOf(index) !== 'de') continue;
      const compound = compoundAt(texts, index);
      if (!compound) continue;
      for (const pattern of (dictionary.get(hashOf(compound.name)) ?? []).slice(0, MOST_TRIED)) {
        if (isBeside(pattern) || pattern.words.length > 1) continue;
        if (pattern.words[0] !== compound.name || !applies(pattern, 'de')) continue;
        const { trim } = compound;
        const { kind } = pattern;
        forms.push({ pattern, first: index, last: index, kind, isExact: true, skip: 0, trim });
      }
    }
    yield;
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

/** The name that a German compound begins with, if the word at `index` is one. */
function compoundAt(texts: Texts, index: number): Compound | null {
  const { starts, ends } = texts.words;
  const length = (ends[index] ?? 0) - (starts[index] ?? 0);
  if (length < SHORTEST_COMPOUND || length > LONGEST_WORD) return null;
  return compound(foldVariants(texts.word(index)));
}

/** Verifies `pattern` where `known` is the word of a text that it may be found by. */
function stands(pattern: Pattern, texts: Texts, known: number): Match | null {
  const { anchor } = pattern;
  const length = pattern.words.length;
  const found: Standing = { writing: WRITINGS.exact, isBracketed: false, skip: 0 };
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
  // That it was found by this word says that it stands, as a rule.
  if (!isPlaced(pattern, texts, anchor, known, found)) return null;
  if (found.isBracketed && !isClosed(texts, last)) return null;
  if (length > 1 && (leavesQuotation(texts, first, last) || cutsQuotation(texts, first, last))) {
    return null;
  }
  const { writing, skip } = found;
  const isSingle =
    length === 1 || (length === 2 && isArticle(pattern.words[0]?.toLowerCase() ?? ''));
  const isLesser = isSingle && writing === WRITINGS.odd;
  const kind = (isLesser && LESSER[pattern.kind]) || pattern.kind;
  const signs = signsOf(pattern.words[0] ?? '').before.length;
  const trim = -signsOf(pattern.words.at(-1) ?? '').after.length;
  return {
    pattern,
    first,
    last,
    kind,
    isExact: writing === WRITINGS.exact,
    skip: skip - signs,
    trim,
  };
}

/** What is known of a pattern while it is verified. */
interface Standing {
  /** The worst of its words. */
  writing: Writing;
  isBracketed: boolean;
  /** Code units of its first word that stand before it. */
  skip: number;
}

/** So many words stand in a slot at most. */
const MOST_IN_SLOT = 4;

/**
 * Looks for the word at `place` of a pattern beside `from`, where the word before or after it stands; beyond a slot,
 * with some words between.
 *
 * @returns where it stands, or -1.
 */
function placed(
  pattern: Pattern,
  texts: Texts,
  place: number,
  from: number,
  step: 1 | -1,
  found: Standing,
): number {
  const { words } = texts;
  const gap = pattern.gaps[step > 0 ? place - 1 : place] ?? '';
  const hasSlot = gap.includes(SLOT);
  const furthest = hasSlot ? MOST_IN_SLOT : 0;
  for (let between = 0; between <= furthest; between++) {
    const at = from + step * (1 + between);
    if (at < 0 || at >= words.length || words.texts[at] !== words.texts[from]) return -1;
    // Words are compared first: to read what parts them makes a string.
    const isThere = isPlaced(pattern, texts, place, at, found);
    if (!isThere && !hasSlot) return -1;
    const given = texts.gap(step > 0 ? at - 1 : at);
    if (hasSlot) {
      if (given === null || !LOOSE.test(foldVariants(given))) return -1;
    } else {
      const join = joins(gap, given, pattern.words[step > 0 ? place : place + 1] ?? '');
      if (join === 'no') return -1;
      if (join === 'bracket') found.isBracketed = true;
    }
    if (isThere) return at;
  }
  return -1;
}

/** Whether the word at `place` of a pattern stands at a word of the texts; keeps how. */
function isPlaced(
  pattern: Pattern,
  texts: Texts,
  place: number,
  at: number,
  found: Standing,
): boolean {
  const here = isWord(pattern, place, texts, at);
  if (here !== WRITINGS.none) {
    if (here > found.writing) found.writing = here;
    return true;
  }
  if (place > 0 || pattern.lang !== 'ar') return false;
  const read = readingsAt(texts, at).find(({ word }) => word === pattern.words[0]);
  if (read) found.skip = read.skip;
  return read !== undefined;
}

/** How the word at `place` of a pattern stands at a word of the texts, if it does. */
function isWord(
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
  if (!isSpelledSo && !(beginsAlike(word, text, start) && mayBeRespelled(word, length))) {
    return WRITINGS.none;
  }
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

const K = 'k'.charCodeAt(0);
const Q = 'q'.charCodeAt(0);

/** Whether two words begin with one letter, or with k and q. */
function beginsAlike(word: string, text: string, start: number): boolean {
  const [asked, given] = [foldAt(word, 0), foldAt(text, start)];
  if (asked === given) return true;
  if (asked === K || asked === Q) return given === K || given === Q;
  return word.length === 2;
}

/** Whether a word is the one that begins at `start`, but for case and accents. */
function isSame(word: string, text: string, start: number): boolean {
  for (let unit = 0; unit < word.length; unit++) {
    if (foldAt(text, start + unit) !== foldAt(word, unit)) return false;
  }
  return true;
}

const SPACE_OR_HYPHEN: ReadonlySet<string> = new Set([' ', '-']);
/** Between words of a form: up to four others may stand there, as in “attack on … Crocus City Hall”. */
const SLOT = '…';
/** What may stand between words that are in a slot: no sentence ends there, and no part of one. */
const LOOSE = /^(?:'| ?["«„“]| |-)$/;
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

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether signs stand at `from`, and neither more of them nor a word beside: C++, but not C+++. */
function isBetween(signs: string, text: string, from: number): boolean {
  if (signs === '') return true;
  if (from < 0 || !text.startsWith(signs, from)) return false;
  const beside = [text.charAt(from - 1), text.charAt(from + signs.length)];
  const [before = '', after = ''] = beside;
  return signs !== before && signs.at(-1) !== after && signs.at(0) !== before;
}

/** Whether a quotation that was open before a name ends within it, one word before its end: «Hezbollah» of Lebanon. */
function leavesQuotation(texts: Texts, first: number, last: number): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const before = texts.gap(last - 1);
  if (before === null || !/[»”]/.test(before) || /[«„“]/.test(before)) return false;
  const name = text.slice(starts[first], ends[last - 1]);
  return !/[«„“]/.test(name) && /[«„“]/.test(text.charAt((starts[first] ?? 0) - 1));
}

/** What is left of a quotation, which is a name and no sentence. */
const REST = /^[^«„»“”"]{1,40}[»“”]/;
const MOST_REST = 41;

/** Whether a name ends within a quotation that begins in it: the attack at «Crocus City. */
function cutsQuotation(texts: Texts, first: number, last: number): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const end = ends[last] ?? 0;
  if (!/[«„][^»“”"]*$/.test(text.slice(starts[first], end))) return false;
  return REST.test(text.slice(end, end + MOST_REST));
}

/** Whether a bracket closes after a word. */
function isClosed(texts: Texts, word: number): boolean {
  const end = texts.words.ends[word] ?? 0;
  return /^["»”]?[)\]]/.test(texts.around(word).slice(end, end + 2));
}
