import { hasUnmarked } from './openers.ts';
import type { Match } from './stands.ts';

/** Places that overlap one are few, but where somebody means them to be many. */
const MAX_OVERLAPPING = 64;

/**
 * The places where forms stand, leftmost and longest first, each with all that stand there.
 *
 * A form that means something else (`not`) shuts out those of its own entry that it overlaps, but for
 * a longer one around it. What it holds of another entry stands: Ukraine in its National Guard.
 */
export function placesOf(matches: readonly Match[]): Match[][] {
  const sorted = [...matches].sort(
    (a, b) =>
      marked(a) - marked(b) ||
      b.last - a.last ||
      a.first - b.first ||
      a.pattern.rank - b.pattern.rank,
  );
  const others = new Map<string, Match[]>();
  for (const one of sorted) {
    if (one.kind !== 'not') continue;
    const list = others.get(one.pattern.entry);
    if (list) list.push(one);
    else others.set(one.pattern.entry, [one]);
  }
  const places: Match[][] = [];
  for (const one of sorted) {
    if (one.kind === 'not' || isShutOut(one, others.get(one.pattern.entry))) continue;
    const [holder] = places.at(-1) ?? [];
    if (holder && one.first === holder.first && one.last === holder.last) places.at(-1)?.push(one);
    else places.push([one]);
  }
  return places;
}

/** Where what would be marked begins: “President Lula” gives way to “Lula da Silva”. */
function marked({ pattern, first }: Match): number {
  return hasUnmarked(pattern) ? first + 1 : first;
}

/** @param others in order. */
function isShutOut(one: Match, others: readonly Match[] | undefined): boolean {
  if (!others) return false;
  let after = others.length;
  let low = 0;
  while (low < after) {
    const middle = (low + after) >> 1;
    if ((others[middle]?.first ?? 0) <= one.last) low = middle + 1;
    else after = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - MAX_OVERLAPPING; at--) {
    const other = others[at];
    if (!other || other.last < one.first) continue;
    const isWithin = one.first <= other.first && one.last >= other.last;
    const isLonger = one.last - one.first > other.last - other.first;
    if (!(isWithin && isLonger)) return true;
  }
  return false;
}

/** What is decided of a place: nothing, or a form that has its licence, or one that waits for it. */
export interface Decided {
  readonly match: Match;
  /** Something else on the page must name its entry. */
  readonly isOpen: boolean;
}

/** Places that are decided between two steps. */
const STEP = 512;

/**
 * Takes places so that none overlap. Where the longest form is not meant, the shorter ones in it and
 * those that begin in it are tried; one that only waits for its licence gives way to any that has it.
 * Gives null between its steps.
 */
export function* taken<D extends Decided>(
  places: readonly Match[][],
  decide: (rivals: readonly Match[]) => D | null,
): Generator<D | null, void, void> {
  let end = -1;
  let waiting: D | null = null;
  for (const [at, rivals] of places.entries()) {
    if (at % STEP === STEP - 1) yield null;
    const [place] = rivals;
    if (!place || place.first <= end) continue;
    if (waiting && place.first > waiting.match.last) {
      yield waiting;
      waiting = null;
    }
    const decided = decide(rivals);
    if (!decided) continue;
    if (decided.isOpen) waiting ??= decided;
    else {
      waiting = null;
      end = decided.match.last;
      yield decided;
    }
  }
  if (waiting) yield waiting;
}
