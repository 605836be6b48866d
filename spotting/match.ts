import { applies } from './applies.ts';
import { hashRead } from './clitics.ts';
import { type Compound, compound, SHORTEST_COMPOUND } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { foldVariants } from './fold.ts';
import { fullNameOf, hasNameBefore } from './own-names.ts';
import type { Pattern } from './pattern.ts';
import { isCommonNoun, isNounAt } from './small-letters.ts';
import {
  type Budget,
  LONGEST_WORD,
  leftOut,
  type Match,
  readingsAt,
  stands,
  takesClitics,
} from './stands.ts';
import type { Texts } from './texts.ts';
import { hasNoCapitals, isRaised, isSmallAt } from './word-at.ts';
import { hashOf, soundsOf, type Words } from './words.ts';

/** What was found among some words: overlapping matches too, in no particular order. */
interface Matches {
  readonly forms: readonly Match[];
  /** Words that are common nouns in their language, though names look like them. */
  readonly commonNouns: ReadonlySet<number>;
  /** Finds the cues and counter-words of these entries; yields now and then. */
  beside(entries: ReadonlySet<string>): Generator<void, Match[], void>;
}

/**
 * Limits per word: forms tried, forms matched, cues matched. Real packs need a tenth of that: “Syria” is a cue of
 * hundreds of entries, but a page names few. A hostile pack may give all of its entries the same word.
 */
const MAX_TRIED = 256;
const MAX_FORMS = 32;
const MAX_CUES = 128;
const MAX_COMPARED = 2048;

/**
 * The limits per word once all words together have cost more than `ALLOWED`, as with a pack made to keep us busy. Not
 * zero: no pack may take the marks of another.
 */
const FEW = { forms: 2, cues: 4, compared: 24 } as const;
/**
 * What texts may cost before that: some for short ones, and more for each word. Of the texts of our own entries, where
 * names are densest, the most costly compares 23 words with each of its own, and finds 3 cues at each.
 */
const ALLOWED = {
  compared: { any: 20_000, perWord: 24 },
  found: { any: 5000, perWord: 4 },
} as const;

/** The higher, the stronger. */
const STRENGTH: readonly Pattern['kind'][] = ['ambiguous', 'usual', 'sure'];

function isBetter(found: Match, other: Match): boolean {
  if (found.isExact !== other.isExact) return found.isExact;
  const stronger = STRENGTH.indexOf(found.kind) - STRENGTH.indexOf(other.kind);
  return stronger > 0 || (stronger === 0 && leftOut(found) < leftOut(other));
}

/**
 * Keeps a match, or the better of two if the forms of an entry differ in something a text does not distinguish, such
 * as Qaeda and Qaida.
 *
 * @returns false where there was one already.
 */
function keep(found: Match, into: Match[]): boolean {
  for (let at = into.length - 1; at >= 0 && at >= into.length - MAX_FORMS; at--) {
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

/** Number of words looked up, or candidates verified, between two steps. */
const STEP = 256;

/**
 * Finds the dictionary's patterns in these words, in steps: yields now and then. A word such as “Syria” is a cue of
 * many entries, of which most pages need few: cues are verified on demand.
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
  const commonNouns = new Set<number>();
  /** Words by which cues might be found. */
  const candidates: { readonly patterns: readonly Pattern[]; readonly index: number }[] = [];
  /** For words that many patterns share, the forms among them. */
  const crowds = new Map<readonly Pattern[], readonly Pattern[]>();

  const budget: Budget = { left: 0 };
  let compared = 0;
  const isOverspent = (found: number) =>
    compared > ALLOWED.compared.any + ALLOWED.compared.perWord * words.length ||
    found > ALLOWED.found.any + ALLOWED.found.perWord * words.length;
  /** Begins with what one word may cost. */
  const open = (isTight: boolean) => {
    budget.left = isTight ? FEW.compared : MAX_COMPARED;
  };
  const close = (isTight: boolean) => {
    compared += (isTight ? FEW.compared : MAX_COMPARED) - Math.max(0, budget.left);
  };
  const verify = (pattern: Pattern, index: number, into: Match[]): boolean => {
    const found = stands(pattern, texts, index, budget);
    // Checked last, since it may have to read the block.
    if (!found || !(isBeside(pattern) || applies(pattern, langOf(index)))) return false;
    if (said[words.texts[index] ?? 0] === 'tr' && isEnding(texts, found.first)) return false;
    return keep(found, into);
  };
  function* compounds() {
    for (let index = 0; index < words.length; index++) {
      if (index % STEP === STEP - 1) yield;
      if (said[words.texts[index] ?? 0] !== 'de') continue;
      const compound = compoundAt(texts, index);
      if (!compound) continue;
      const found = [hashOf, soundsOf].flatMap((hash) => [
        ...(dictionary.get(hash(compound.name)) ?? []),
      ]);
      let left = isOverspent(forms.length) ? FEW.forms : MAX_FORMS;
      for (const pattern of found.slice(0, MAX_TRIED)) {
        if (left === 0) break;
        if (isBeside(pattern) || pattern.words.length > 1) continue;
        if (pattern.words[0] !== compound.name || !applies(pattern, 'de')) continue;
        const { trim } = compound;
        const { kind } = pattern;
        forms.push({ pattern, first: index, last: index, kind, isExact: true, skip: 0, trim });
        left--;
      }
    }
  }
  /** Those that may match a lower-case word in a text that has capitals. */
  const small = new Map<readonly Pattern[], readonly Pattern[]>();
  const lowered = (patterns: readonly Pattern[]) => {
    const known = small.get(patterns);
    if (known) return known;
    const found = patterns.filter((pattern) => !isRaised(pattern));
    small.set(patterns, found);
    return found;
  };
  const formsIn = (crowd: readonly Pattern[]) => {
    const known = crowds.get(crowd);
    if (known) return known;
    const found = crowd.filter((pattern) => !isBeside(pattern)).slice(0, MAX_TRIED);
    crowds.set(crowd, found);
    return found;
  };
  /** Adds the full names of those whose family name was found, with another spelling of the given name. */
  const complete = (found: readonly Match[], patterns: readonly Pattern[]) => {
    for (const surname of found) {
      const { kind, pattern, first, last } = surname;
      if (kind === 'not' || pattern.caseless) continue;
      if (found.some((other) => other.last === last && other.first < first)) continue;
      if (!hasNameBefore(surname, texts)) continue;
      for (const full of patterns.slice(0, MAX_TRIED)) {
        const name =
          full.words.length > pattern.words.length ? fullNameOf(surname, full, texts) : null;
        if (name && applies(full, langOf(first))) keep(name, forms);
      }
    }
  };
  const meet = (given: readonly Pattern[], index: number, read = false) => {
    const patterns =
      isSmallAt(texts, index) && !hasNoCapitals(texts, index) ? lowered(given) : given;
    if (patterns.length === 0) return;
    const crowded = patterns.length > MAX_FORMS;
    let cues = crowded;
    const isTight = isOverspent(forms.length);
    let left: number = isTight ? FEW.forms : MAX_FORMS;
    const before = forms.length;
    open(isTight);
    for (const pattern of crowded ? formsIn(patterns) : patterns) {
      // Clitics are only attached to the first word of a name.
      if (read && (pattern.anchor !== 0 || !takesClitics(pattern))) continue;
      if (crowded && (left === 0 || budget.left <= 0)) break;
      if (isBeside(pattern)) cues = true;
      else if (isCommonNoun(pattern)) {
        if (pattern.lang === langOf(index) && isNounAt(pattern, texts, index))
          commonNouns.add(index);
      } else if (budget.left > 0 && left > 0 && verify(pattern, index, forms)) left--;
    }
    close(isTight);
    if (!(read || isTight)) complete(forms.slice(before), patterns);
    if (cues) candidates.push({ patterns, index });
  };
  for (let from = 0; from < words.length; from += STEP) {
    lookUp(dictionary, words, from, Math.min(from + STEP, words.length), meet);
    yield;
  }
  for (const [at, index] of words.arabic.entries()) {
    for (const reading of readingsAt(texts, index)) {
      const patterns = dictionary.get(hashRead(reading));
      if (patterns) meet(patterns, index, true);
    }
    if (at % STEP === STEP - 1) yield;
  }
  if (said.includes('de')) yield* compounds();
  return {
    forms,
    commonNouns,
    *beside(entries) {
      const besides: Match[] = [];
      if (entries.size === 0) return besides;
      const asked = new Map<readonly Pattern[], readonly Pattern[]>();
      for (const [at, { patterns, index }] of candidates.entries()) {
        let cues = asked.get(patterns);
        if (!cues) {
          cues = patterns
            .filter((pattern) => isBeside(pattern) && entries.has(pattern.entry))
            .slice(0, MAX_CUES);
          asked.set(patterns, cues);
        }
        const isTight = isOverspent(besides.length);
        const most = isTight ? FEW.cues : cues.length;
        open(isTight);
        for (let nth = 0; nth < most && budget.left > 0; nth++) {
          const pattern = cues[nth];
          if (pattern) verify(pattern, index, besides);
        }
        close(isTight);
        if (at % STEP === STEP - 1) yield;
      }
      return besides;
    },
  };
}

/**
 * Passes to `meet` what the dictionary has for these words. It is not a closure but takes everything as arguments:
 * engines optimise closures that run once per step poorly.
 */
function lookUp(
  dictionary: Dictionary,
  { hashes, sounds }: Words,
  from: number,
  to: number,
  meet: (patterns: readonly Pattern[], index: number) => void,
): void {
  for (let index = from; index < to; index++) {
    const spelled = dictionary.get(hashes[index] ?? 0);
    if (spelled) meet(spelled, index);
    const sounding = dictionary.get(sounds[index] ?? 0);
    if (sounding) meet(sounding, index);
  }
}

/** Whether a word is an ending after the apostrophe of a Turkish name: SİVASSPOR’UN is not the UN. */
function isEnding(texts: Texts, word: number): boolean {
  const { texts: blocks } = texts.words;
  return blocks[word - 1] === blocks[word] && /^['’]$/.test(texts.gap(word - 1) ?? '');
}

function isBeside({ kind }: Pattern): boolean {
  return kind === 'cue' || kind === 'against';
}

/** The name at the start of a German compound, if the word at `index` is one. */
function compoundAt(texts: Texts, index: number): Compound | null {
  const { starts, ends } = texts.words;
  const length = (ends[index] ?? 0) - (starts[index] ?? 0);
  if (length < SHORTEST_COMPOUND || length > LONGEST_WORD) return null;
  return compound(foldVariants(texts.word(index)));
}
