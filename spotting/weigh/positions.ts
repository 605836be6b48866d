import type { Pattern } from '../dictionary/pattern.ts';
import type { Match } from '../match/stands.ts';
import { placeIn } from '../words/place-in.ts';

/** For each entry, the places where it was found, in word order. */
export type Positions = ReadonlyMap<string, readonly Match[]>;

/** The places of all matches of these kinds. */
export function positionsOf(
  matches: readonly Match[],
  ...kinds: readonly Pattern['kind'][]
): Positions {
  const places = new Map<string, Match[]>();
  for (const one of matches) {
    if (!kinds.includes(one.kind)) continue;
    const list = places.get(one.pattern.entry);
    if (list) list.push(one);
    else places.set(one.pattern.entry, [one]);
  }
  for (const list of places.values()) list.sort((a, b) => a.first - b.first);
  return places;
}

export interface Nearest {
  readonly match?: Match;
  /** In words; infinite if there is none. */
  readonly distance: number;
}

const NOWHERE: Nearest = { distance: Number.POSITIVE_INFINITY };

/** Few places overlap a given one, except in text that is made to. */
const MAX_OVERLAPPING = 64;

/**
 * The nearest of `others` that does not overlap `place`; of two equally near, the one before it or,
 * if `behind`, the one after.
 */
export function nearest(place: Match, others: readonly Match[] = [], behind = false): Nearest {
  if (others.length === 0) return NOWHERE;
  const low = countUpTo(place.last, others);
  const after = others[low];
  const ahead: Nearest = after ? { match: after, distance: after.first - place.last } : NOWHERE;
  // Places are only a few words long: the first that ends before it is the nearest, unless a longer
  // one further off ends later.
  for (let at = low - 1; at >= 0 && at >= low - MAX_OVERLAPPING; at--) {
    const match = others[at];
    if (match && match.last < place.first) {
      const distance = place.first - match.last;
      const isNearest = behind ? distance < ahead.distance : distance <= ahead.distance;
      return isNearest ? { match, distance } : ahead;
    }
  }
  return ahead;
}

/**
 * The one of `others` that has `place` within it and says more, as “president
 * of Chad” does around Chad.
 */
export function holder({ first, last }: Match, others: readonly Match[] = []): Nearest | null {
  if (others.length === 0) return null;
  const after = countUpTo(first, others);
  for (let at = after - 1; at >= 0 && at >= after - MAX_OVERLAPPING; at--) {
    const match = others[at];
    if (!match || match.last < first) break;
    if (match.last - match.first > last - first && match.last >= last)
      return { match, distance: 1 };
  }
  return null;
}

/** Maximum number looked at on each side. */
const MAX_AROUND = 8;

/** Those of `others` around `place` that do not overlap it. */
export function around(place: Match, others: readonly Match[]): Match[] {
  const after = countUpTo(place.last, others);
  return others
    .slice(Math.max(0, after - 2 * MAX_AROUND), after + MAX_AROUND)
    .filter(({ first, last }) => last < place.first || first > place.last);
}

/** Those of `others` that begin at or before `place`, the last of them before `from` included. */
export function upTo({ first }: Match, from: number, others: readonly Match[]): readonly Match[] {
  return others.slice(Math.max(0, countUpTo(from, others) - 1), countUpTo(first, others));
}

/** Whether one of `others` covers the word at `index`. */
export function covers(others: readonly Match[], index: number): boolean {
  return covering(others, index) !== null;
}

/** The one of `others` that covers the word at `index`, or null. */
export function covering(others: readonly Match[], index: number): Match | null {
  const before = others[countUpTo(index, others) - 1];
  return before && before.last >= index ? before : null;
}

/** How many of the sorted `others` begin at or before the word at `index`. */
function countUpTo(index: number, others: readonly Match[]): number {
  return placeIn(others, ({ first }) => first <= index);
}
