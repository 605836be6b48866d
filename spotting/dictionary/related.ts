import type { Term } from '../types.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Which entries occur in the same stories: indexes of entries in a list, each pair once. */
type Pairs = readonly (readonly [number, number])[];

/**
 * Whether an entry is called by a common noun: most of its names in English have no capital. Of our
 * languages, only English reliably writes such nouns in lower case: German capitalises every noun,
 * Arabic and Persian have no capitals, and elsewhere members of a group are in lower case.
 */
function isCommon({ forms }: Term): boolean {
  const names = forms.filter(({ lang, kind }) => lang === 'en' && kind !== 'not');
  const small = names.filter(({ caseless, text }) => caseless || !/\p{Lu}/u.test(text));
  return small.length * 2 > names.length;
}

/**
 * The pairs of related entries among these that have names, in order,
 * whichever of the two declares it.
 */
export function pairsOf(terms: readonly Term[], entries: readonly string[]): Pairs {
  const common = new Set(terms.filter(isCommon).map(({ id }) => id));
  const placeOf = new Map(
    entries.map((entry, place) => [entry, place] as const).filter(([entry]) => !common.has(entry)),
  );
  const pairs = new Map<string, readonly [number, number]>();
  for (const { id, related = [] } of terms) {
    const own = placeOf.get(id);
    for (const one of related) {
      const other = placeOf.get(one);
      if (own === undefined || other === undefined || own === other) continue;
      const pair = [Math.min(own, other), Math.max(own, other)] as const;
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()].sort(([a, x], [b, y]) => a - b || x - y);
}

/**
 * For an entry's index, those related to it, in both directions. A large pack has half a million
 * pairs, of which a page needs few: they are sorted by index, and lists are only built on demand.
 */
export function relatedIn(
  pairs: Pairs,
  entries: readonly string[],
): (place: number) => readonly string[] {
  const ends = new Uint32Array(entries.length + 1);
  const standing = pairs.filter(([a, b]) => a < entries.length && b < entries.length);
  for (const pair of standing)
    for (const place of pair) ends[place + 1] = (ends[place + 1] ?? 0) + 1;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const row = new Uint32Array(2 * standing.length);
  const next = ends.slice();
  const put = (place: number, other: number) => {
    const at = next[place] ?? 0;
    row[at] = other;
    next[place] = at + 1;
  };
  for (const [a, b] of standing) {
    put(a, b);
    put(b, a);
  }
  return (place) =>
    Array.from(row.subarray(ends[place], ends[place + 1]), (other) => entries[other] ?? '');
}

/** Writes sorted pairs. */
export function writePairs(pairs: Pairs): Uint8Array {
  const into = new ByteWriter();
  let before = 0;
  for (const [one, other] of pairs) {
    into.count(one - before);
    into.count(other - one);
    before = one;
  }
  return into.done();
}

/** Reads pairs as `writePairs` wrote them. */
export function readPairs(bytes: Uint8Array): Pairs {
  const pairs: (readonly [number, number])[] = [];
  let one = 0;
  for (const reader = new ByteReader(bytes); !reader.isAtEnd; ) {
    one += reader.count();
    pairs.push([one, one + reader.count()]);
  }
  return pairs;
}
