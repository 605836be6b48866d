import { fold } from './fold.ts';
import { inflect, inflectCue, type Variant } from './inflect.ts';
import { isEastSlavic } from './inflect-east-slavic.ts';
import { pairsOf, relatedIn } from './related.ts';
import { signsAround } from './signs.ts';
import { hasSpellings } from './spelling.ts';
import type { Form, Term } from './types.ts';
import { Words } from './words.ts';

/** A form or a cue, split into words and the gaps between them. */
export interface Pattern {
  readonly entry: string;
  readonly kind: Form['kind'] | 'cue' | 'against';
  readonly lang: string;
  readonly caseless: boolean;
  /** Folded, but in their original case. */
  readonly words: readonly string[];
  /** The folded text between the words: one fewer than words. */
  readonly gaps: readonly string[];
  /** Index of the word by which it is found. */
  readonly anchor: number;
  /** Entries related to its entry, in either direction. */
  readonly related: readonly string[];
  /** If several entries claim a form as sure, the lowest rank gets it. */
  readonly rank: number;
}

/** Finds patterns by the hash of their rarest word: by sound if it has other spellings, else by its letters. */
export interface Dictionary {
  /** Returns the same list each time. */
  get(hash: number): readonly Pattern[] | undefined;
}

/** Combines several dictionaries. */
export function join(dictionaries: readonly Dictionary[]): Dictionary {
  const [only, ...more] = dictionaries;
  if (only && more.length === 0) return only;
  /** Memoized for words that several dictionaries have, which are few but are asked for often. */
  const joined = new Map<number, readonly Pattern[]>();
  return {
    get(hash) {
      // This runs for each word of a page, and most are in no dictionary: allocate nothing for those.
      let found: readonly Pattern[] | undefined;
      for (const each of dictionaries) {
        const more = each.get(hash);
        if (!more) continue;
        if (found) return joined.get(hash) ?? joinAll(hash);
        found = more;
      }
      return found;
    },
  };

  function joinAll(hash: number): readonly Pattern[] {
    const all = inTurns(dictionaries.map((each) => each.get(hash) ?? []));
    joined.set(hash, all);
    return all;
  }
}

/** Interleaves the lists, so that each gets its share where only the first few items are looked at. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
}

/** What a form, cue or counter-word becomes: variants that differ only in the letters of their words. */
export interface Family {
  readonly entry: string;
  readonly kind: Pattern['kind'];
  readonly caseless: boolean;
  /** As `Pattern` has them. */
  readonly gaps: readonly string[];
  readonly anchor: number;
  /** Starts with the form as listed, if that has this shape; never empty. */
  readonly variants: readonly Cut[];
}

/** A text split into words; see `Pattern`. */
interface Cut {
  readonly lang: string;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly hashes: readonly number[];
}

/**
 * Builds what `find` searches with.
 *
 * Each pattern is found by its rarest word (ties: the longest) and verified from there in both directions. At 100,000
 * terms, that leaves a quarter of the candidates that the first word would give.
 */
export function buildDictionary(terms: readonly Term[]): Map<number, Pattern[]> {
  const dictionary = new Map<number, Pattern[]>();
  const families = familiesOf(terms);
  const lists = listsOf(families);
  const relatedAt = relatedIn(pairsOf(terms, lists.entries), lists.entries);
  const relatedTo = new Map(lists.entries.map((entry, place) => [entry, relatedAt(place)]));
  for (const { entry, kind, caseless, gaps, anchor, variants } of families) {
    for (const { lang, words, hashes } of variants) {
      const hash = hashes[anchor] ?? 0;
      const related = relatedTo.get(entry) ?? [];
      const pattern: Pattern = {
        entry,
        kind,
        lang,
        caseless,
        words,
        gaps,
        anchor,
        related,
        rank: 0,
      };
      const others = dictionary.get(hash);
      if (others) others.push(pattern);
      else dictionary.set(hash, [pattern]);
    }
  }
  const compare = inOrderOf(lists);
  for (const patterns of dictionary.values()) patterns.sort(compare);
  return dictionary;
}

/** Numbers entries and languages in the order they are first met. */
export interface Lists {
  readonly entries: readonly string[];
  readonly langs: readonly string[];
}

export function listsOf(families: readonly Family[]): Lists {
  return {
    entries: [...new Set(families.map(({ entry }) => entry))],
    langs: [...new Set(families.flatMap(({ variants }) => variants.map(({ lang }) => lang)))],
  };
}

export const PATTERN_KINDS = [
  'sure',
  'usual',
  'ambiguous',
  'not',
  'cue',
  'against',
] as const satisfies readonly Pattern['kind'][];

/** The order of patterns with the same hash: of two that say the same, the first is taken. */
export function inOrderOf({ entries, langs }: Lists): (a: Pattern, b: Pattern) => number {
  const placeOf = (list: readonly string[]) => new Map(list.map((one, place) => [one, place]));
  const [entryAt, langAt] = [placeOf(entries), placeOf(langs)];
  const place = (at: ReadonlyMap<string, number>, one: string) => at.get(one) ?? 0;
  return (a, b) =>
    place(entryAt, a.entry) - place(entryAt, b.entry) ||
    place(langAt, a.lang) - place(langAt, b.lang) ||
    PATTERN_KINDS.indexOf(a.kind) - PATTERN_KINDS.indexOf(b.kind) ||
    Number(a.caseless) - Number(b.caseless) ||
    compareText(a.words.join(' '), b.words.join(' ')) ||
    compareText(a.gaps.join(' '), b.gaps.join(' ')) ||
    a.anchor - b.anchor;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything that terms are found by. */
export function familiesOf(terms: readonly Term[]): Family[] {
  const families = terms.flatMap(cutTerm);
  const uses = new Map<number, number>();
  for (const { variants } of families) {
    for (const { hashes } of variants) {
      for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
    }
  }
  return families.map((family) => ({ ...family, anchor: rarest(family.variants, uses) }));
}

/** Arabic cues take clitics, like names. */
const ARABIC = /\p{Script=Arabic}/u;

type Loose = Omit<Family, 'anchor'>;

function cutTerm({ id: entry, forms, cues, against = [] }: Term): Loose[] {
  /** Without duplicates, which would be looked for twice. */
  const words = (kind: 'cue' | 'against', texts: readonly string[]) => {
    const met = new Set<string>();
    return texts.flatMap((text) => {
      const variants = inflectCue(text).filter((one) => !met.has(one));
      for (const one of variants) met.add(one);
      const lang = (one: string) => (ARABIC.test(one) ? 'ar' : 'en');
      return byShape(
        { entry, kind, caseless: true },
        variants.map((one) => ({ text: one, lang: lang(one) })),
      );
    });
  };
  return [
    ...withVariants(forms).flatMap(({ kind, caseless, variants }) =>
      byShape({ entry, kind, caseless }, variants),
    ),
    ...words('cue', cues),
    ...words('against', against),
  ];
}

/** Splits variants into words, and groups them by where the words are separated. */
function byShape(of: Omit<Loose, 'gaps' | 'variants'>, variants: readonly Variant[]): Loose[] {
  const cuts = variants
    .map((variant) => cut(variant, of.kind))
    .filter(({ words }) => words.length > 0);
  return [...Map.groupBy(cuts, ({ gaps }) => JSON.stringify(gaps)).values()].map((alike) => ({
    ...of,
    gaps: alike[0]?.gaps ?? [],
    variants: alike,
  }));
}

/**
 * The forms of an entry, each with the variants that follow from it by rule. A listed form is taken as listed, and
 * derived forms do not derive others: Путина comes from Путин.
 */
function withVariants(
  forms: readonly Form[],
): { kind: Form['kind']; caseless: boolean; variants: Variant[] }[] {
  const keyOf = ({ lang, text }: Variant) => `${lang} ${text}`;
  const listed = new Map(forms.map((form) => [keyOf(form), form.kind]));
  const inflected = forms.map((form) => ({ form, variants: inflect(form).slice(1) }));
  const followers = new Set<string>();
  for (const { form, variants } of inflected) {
    if (followers.has(keyOf(form)) || !(isEastSlavic(form.lang) || form.kind === 'not')) continue;
    for (const variant of variants) {
      if (listed.get(keyOf(variant)) === form.kind) followers.add(keyOf(variant));
    }
  }
  const made = new Set<string>();
  return inflected.map(({ form, variants }) => {
    const { kind, caseless, text, lang } = form;
    const own = followers.has(keyOf(form)) ? [] : variants;
    const added = own.filter((variant) => {
      const key = `${kind} ${caseless} ${keyOf(variant)}`;
      if (listed.has(keyOf(variant)) || made.has(key)) return false;
      made.add(key);
      return true;
    });
    return { kind, caseless, variants: [{ text, lang }, ...added] };
  });
}

/** Few names and cues have more words. */
const LIKELY_WORDS = 8;

function cut({ text, lang }: Variant, kind: Family['kind']): Cut {
  const hasSigns = kind !== 'cue' && kind !== 'against';
  const folded = fold(text).text;
  const list = new Words(LIKELY_WORDS);
  list.addFolded(folded, 0);
  const words: string[] = [];
  const gaps: string[] = [];
  const hashes: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const [start = 0, end = 0] = [list.starts[index], list.ends[index]];
    if (index > 0) gaps.push(folded.slice(list.ends[index - 1], start).replace(/ +/g, ' '));
    const [before, after] = hasSigns ? signsAround(folded, start, end) : ['', ''];
    const word = folded.slice(start, end);
    words.push(before + word + after);
    // By sound only if it has other spellings: many words sound alike.
    hashes.push((hasSpellings(word, kind) ? list.sounds : list.hashes)[index] ?? 0);
  }
  return { lang, words, gaps, hashes };
}

/**
 * Index of the word that yields the fewest candidates over all variants: few patterns and few texts contain it. The
 * shorter a word, the more often it occurs in texts (Zipf), except for names, which are capitalised.
 */
function rarest(variants: readonly Cut[], uses: ReadonlyMap<number, number>): number {
  const words = variants[0]?.words ?? [];
  const costs = words.map((word, index) =>
    variants.reduce(
      (sum, { hashes }) => sum + (uses.get(hashes[index] ?? 0) ?? 0) * oftenness(word),
      0,
    ),
  );
  const length = (index: number) => words[index]?.length ?? 0;
  return costs.reduce((best, cost, index) => {
    const least = costs[best] ?? 0;
    return cost < least || (cost === least && length(index) > length(best)) ? index : best;
  }, 0);
}

/** How much more often a word occurs in texts than a name of its length. An abbreviation such as IS counts as “is”. */
function oftenness(word: string): number {
  const isName = word.length > LONGEST_ABBREVIATION && /^\p{Lu}/u.test(word);
  return isName ? 1 : Math.max(1, 2 ** (LONG_WORD - word.length));
}
const LONGEST_ABBREVIATION = 3;
const LONG_WORD = 9;
