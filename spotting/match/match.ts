import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Pattern } from '../dictionary/pattern.ts';
import { hashesRead } from '../words/clitics.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { hashOf, soundsOf, type Words } from '../words/words.ts';
import { applies } from './applies.ts';
import { Budget } from './budget.ts';
import { isNounAt } from './common-noun.ts';
import {
  type Compound,
  type Compounding,
  compound,
  isCompounding,
  SHORTEST_COMPOUND,
} from './compounds.ts';
import { type Dotted, dottedAt, isSuspect } from './dotted.ts';
import { fullNameOf, hasNameBefore, hasOtherInitials } from './own-names.ts';
import {
  isBeside,
  MAX_TRIED,
  type Roles,
  rolesAfterClitics,
  rolesInSmall,
  rolesOf,
} from './roles.ts';
import { LONGEST_WORD, leftOut, type Match, readingsAt, stands } from './stands.ts';
import { hasNameBehind, isTurnedNameOfAnother, reversedNameOf } from './surname-first.ts';
import { hasNoCapitals, isSmallAt } from './word-at.ts';

/** What was found among some words: overlapping matches too, in no particular order. */
interface Matches {
  readonly forms: readonly Match[];
  /** Words that are common nouns in their language, though names look like them. */
  readonly commonNouns: ReadonlySet<number>;
  /** Finds the cues and counter-words of these entries; yields now and then. */
  beside(entries: ReadonlySet<string>): Generator<void, Match[], void>;
}

/** Number of words that are found, or candidates verified, between two steps. */
const STEP = 256;
/** The same of words that are looked up: most are in no name, and a step costs as much as several. */
const MOST_LOOKED_UP = 1024;

/**
 * Finds the dictionary's patterns in these words, in steps: yields now and then. A word such as
 * “Syria” is a cue of many entries, of which most pages need few: cues are verified on demand.
 *
 * @param said what language each text is said to be in.
 */
export function* match(
  dictionary: Dictionary,
  texts: Texts,
  langOf: (word: number) => string | null,
  said: readonly (string | null)[],
): Generator<void, Matches, void> {
  const { words } = texts;
  const forms: Match[] = [];
  /** Family names of others, by their initials. */
  const others = new Set<Match>();
  const commonNouns = new Set<number>();
  /** Words by which cues might be found. */
  const candidates: { readonly patterns: readonly Pattern[]; readonly index: number }[] = [];
  const budget = new Budget(words.length);

  const verify = (pattern: Pattern, index: number, into: Match[]): boolean => {
    const found = stands(pattern, texts, index, budget);
    // Checked last, since it may have to read the block.
    if (!found || !(isBeside(pattern) || applies(pattern, langOf(index)))) return false;
    if (said[words.texts[index] ?? 0] === 'tr' && isEnding(texts, found.first)) return false;
    return keep(found, into);
  };
  const meet = ({ forms: named, nouns, beside }: Roles, index: number) => {
    if (beside.length > 0) candidates.push({ patterns: beside, index });
    if (named.length + nouns.length === 0) return;
    let { forms: left } = budget.open(forms.length);
    for (const pattern of named) {
      if (left === 0 || budget.isSpent) break;
      if (verify(pattern, index, forms)) left--;
    }
    for (const noun of nouns) {
      if (noun.lang !== langOf(index)) continue;
      if (budget.compare() && isNounAt(noun, texts, index)) commonNouns.add(index);
    }
  };
  /**
   * Adds the full names of those whose family name was found, with another
   * spelling of the given name.
   */
  const complete = (found: readonly Match[], named: readonly Pattern[]) => {
    for (const surname of found) {
      const { kind, pattern, first, last } = surname;
      if (kind === 'not' || pattern.caseless) continue;
      if (found.some((other) => other.last === last && other.first < first)) continue;
      const isReversed = hasNameBehind(surname, texts);
      if (!isReversed && !hasNameBefore(surname, texts)) continue;
      const fulls: Pattern[] = [];
      for (const full of named) {
        if (full.words.length <= pattern.words.length) continue;
        if (!budget.compare()) return;
        if (full.entry === pattern.entry) fulls.push(full);
      }
      if (hasOtherInitials(surname, fulls, texts)) others.add(surname);
      const nameOf = isReversed ? reversedNameOf : fullNameOf;
      let isOurs = false;
      for (const full of fulls) {
        const name = nameOf(surname, full, texts);
        if (!name || !applies(full, langOf(first))) continue;
        isOurs = true;
        keep(name, forms);
      }
      if (isReversed && !isOurs && isTurnedNameOfAnother(surname, fulls, texts))
        others.add(surname);
    }
  };
  const meetWord = (patterns: readonly Pattern[], index: number) => {
    const isSmall = isSmallAt(texts, index) && !hasNoCapitals(texts, index);
    const roles = isSmall ? rolesInSmall(patterns) : rolesOf(patterns);
    const before = forms.length;
    meet(roles, index);
    if (forms.length > before) complete(forms.slice(before), roles.forms);
  };

  const meetDotted = (dotted: Dotted, first: number) => {
    const { name, last, after } = dotted;
    for (const pattern of (dictionary.get(hashOf(name)) ?? []).slice(0, MAX_TRIED)) {
      if (isBeside(pattern) || pattern.words.length > 1 || pattern.words[0] !== name) continue;
      if (!applies(pattern, langOf(first))) continue;
      if (langOf(first) === 'tr' && isSuspect(dotted, first, texts)) continue;
      const { kind } = pattern;
      keep({ pattern, first, last, kind, isExact: true, skip: 0, trim: -after }, forms);
    }
  };

  for (let next = 0; next < words.length; ) {
    next = lookUp(dictionary, words, next, meetWord);
    yield;
  }
  for (const [at, index] of words.arabic.entries()) {
    for (const reading of readingsAt(texts, index)) {
      for (const hash of hashesRead(reading)) {
        const patterns = dictionary.get(hash);
        if (patterns) meet(rolesAfterClitics(patterns), index);
      }
    }
    if (at % STEP === STEP - 1) yield;
  }
  for (const [at, index] of words.letters.entries()) {
    const dotted = dottedAt(texts, index);
    if (dotted) meetDotted(dotted, index);
    if (at % STEP === STEP - 1) yield;
  }
  if (said.some(isCompounding)) yield* compounds(dictionary, texts, said, budget, forms);
  return {
    forms: others.size > 0 ? forms.filter((one) => !others.has(one)) : forms,
    commonNouns,
    *beside(entries) {
      const besides: Match[] = [];
      if (entries.size === 0) return besides;
      const asked = new Map<readonly Pattern[], readonly Pattern[]>();
      for (const [at, { patterns, index }] of candidates.entries()) {
        let cues = asked.get(patterns);
        if (!cues) {
          cues = patterns.filter(({ entry }) => entries.has(entry));
          asked.set(patterns, cues);
        }
        if (cues.length > 0) {
          const most = Math.min(cues.length, budget.open(besides.length).cues);
          for (let nth = 0; nth < most && !budget.isSpent; nth++) {
            const pattern = cues[nth];
            if (pattern) verify(pattern, index, besides);
          }
        }
        if (at % STEP === STEP - 1) yield;
      }
      return besides;
    },
  };
}

/**
 * Passes to `meet` what the dictionary has for the words from `first` on, for one step. It is not a
 * closure but takes everything as arguments: engines optimise closures that run once per step
 * poorly.
 *
 * @returns the index of the next word.
 */
function lookUp(
  dictionary: Dictionary,
  { hashes, sounds, length }: Words,
  first: number,
  meet: (patterns: readonly Pattern[], index: number) => void,
): number {
  const end = Math.min(first + MOST_LOOKED_UP, length);
  let left = STEP;
  let index = first;
  for (; index < end && left > 0; index++) {
    const spelled = dictionary.get(hashes[index] ?? 0);
    if (spelled) meet(spelled, index);
    const sounding = dictionary.get(sounds[index] ?? 0);
    if (sounding) meet(sounding, index);
    if (spelled || sounding) left--;
  }
  return index;
}

/** The higher, the stronger. */
const STRENGTH: readonly Pattern['kind'][] = ['ambiguous', 'usual', 'sure'];

function isBetter(found: Match, other: Match): boolean {
  if (found.isExact !== other.isExact) return found.isExact;
  const stronger = STRENGTH.indexOf(found.kind) - STRENGTH.indexOf(other.kind);
  return stronger > 0 || (stronger === 0 && leftOut(found) < leftOut(other));
}

/** Number of matches before it that one is compared with. */
const MAX_RIVALS = 32;

/**
 * Keeps a match, or the better of two if the forms of an entry differ in something a text does not
 * distinguish, such as Qaeda and Qaida.
 *
 * @returns false where there was one already.
 */
function keep(found: Match, into: Match[]): boolean {
  for (let at = into.length - 1; at >= 0 && at >= into.length - MAX_RIVALS; at--) {
    const other = into[at];
    // Earlier matches do not reach this far.
    if (!other || other.last < found.first) break;
    if (other.pattern.entry !== found.pattern.entry) continue;
    if (other.first !== found.first || other.last !== found.last) continue;
    if (other.pattern.lang !== found.pattern.lang || isBeside(other.pattern)) continue;
    if ((other.kind === 'not') !== (found.kind === 'not')) continue;
    if (isBetter(found, other)) into[at] = found;
    return false;
  }
  into.push(found);
  return true;
}

/**
 * Whether a word is an ending after the apostrophe of a Turkish name: SİVASSPOR’UN is not the UN.
 */
function isEnding(texts: Texts, word: number): boolean {
  const { texts: blocks } = texts.words;
  return blocks[word - 1] === blocks[word] && /^['’]$/.test(texts.gap(word - 1) ?? '');
}

/** Finds the names at the start of compounds, in steps. */
function* compounds(
  dictionary: Dictionary,
  texts: Texts,
  said: readonly (string | null)[],
  budget: Budget,
  into: Match[],
): Generator<void, void, void> {
  const { words } = texts;
  for (let index = 0; index < words.length; index++) {
    if (index % STEP === STEP - 1) yield;
    const lang = said[words.texts[index] ?? 0];
    if (!isCompounding(lang)) continue;
    const compound = compoundAt(texts, index, lang);
    if (!compound) continue;
    const { name, skip, trim } = compound;
    // The first half of what is joined to an abbreviation: EU-Kommissionspräsidentin.
    const short = abbreviationBefore(texts, index);
    const found = (short === null ? [name] : [name, short]).flatMap((word) =>
      [hashOf, soundsOf].flatMap((hash) => rolesOf(dictionary.get(hash(word)) ?? NONE).forms),
    );
    let { forms: left } = budget.open(into.length);
    for (const pattern of found.slice(0, MAX_TRIED)) {
      if (left === 0) break;
      const { kind, words: own } = pattern;
      if (own.at(-1) !== name || own.length > 2 || !applies(pattern, lang)) continue;
      if (own.length === 2 && own[0] !== short) continue;
      const first = index + 1 - own.length;
      into.push({ pattern, first, last: index, kind, isExact: true, skip, trim });
      left--;
    }
  }
}
const NONE: readonly Pattern[] = [];

/** The abbreviation that a hyphen joins to a word, as it is written, or null. */
function abbreviationBefore(texts: Texts, index: number): string | null {
  const { texts: blocks } = texts.words;
  if (blocks[index - 1] !== blocks[index] || texts.gap(index - 1) !== '-') return null;
  const before = texts.word(index - 1);
  return /^\p{Lu}\p{L}{1,3}$/u.test(before) ? before : null;
}

/** The name at the start of a compound, if the word at `index` is one in that language. */
function compoundAt(texts: Texts, index: number, lang: Compounding): Compound | null {
  const { starts, ends } = texts.words;
  const length = (ends[index] ?? 0) - (starts[index] ?? 0);
  if (length < SHORTEST_COMPOUND[lang] || length > LONGEST_WORD) return null;
  return compound(foldVariants(texts.word(index)), lang);
}
