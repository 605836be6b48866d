import type { Term } from '../types.ts';
import { type Family, familiesOf } from './families.ts';
import type { Pattern } from './pattern.ts';
import { pairsOf, relatedIn } from './related.ts';

/**
 * Finds patterns by the hash of their rarest word: by sound if it has other
 * spellings, else by its letters.
 */
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
      // This runs for each word of a page, and most are in no dictionary:
      // allocate nothing for those.
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

/**
 * Interleaves the lists, so that each gets its share where only the first few items are looked at.
 */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
}

/**
 * Builds what `find` searches with.
 *
 * Each pattern is found by its rarest word (ties: the longest) and verified from there
 * in both directions. At 100,000 terms, that leaves a quarter of the candidates that
 * the first word would give.
 */
export function buildDictionary(terms: readonly Term[]): Map<number, Pattern[]> {
  const dictionary = new Map<number, Pattern[]>();
  const families = familiesOf(terms);
  const lists = listsOf(families);
  const relatedAt = relatedIn(pairsOf(terms, lists.entries), lists.entries);
  const people = new Set(peopleIn(terms));
  const relatedTo = new Map(lists.entries.map((entry, place) => [entry, relatedAt(place)]));
  for (const { entry, kind, caseless, gaps, anchor, variants } of families) {
    for (const { lang, words, hashes } of variants) {
      const hash = hashes[anchor] ?? 0;
      const related = relatedTo.get(entry) ?? [];
      const pattern: Pattern = {
        entry,
        isPerson: people.has(entry),
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

/** The entries of these terms that are about people. */
export function peopleIn(terms: readonly Term[]): string[] {
  return terms.filter(({ kind }) => kind === 'person').map(({ id }) => id);
}

/** Numbers entries and languages in the order they are first met. */
export interface Lists {
  readonly entries: readonly string[];
  readonly langs: readonly string[];
}

/** The entries of these families, and the languages of their variants, each once. */
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
