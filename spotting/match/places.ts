import { unmarkedWords } from '../lists/openers.ts';
import { placeIn } from '../words/place-in.ts';
import type { Match } from './stands.ts';

/** Few places overlap a given one, except in text that is made to. */
const MAX_OVERLAPPING = 64;

/** Number of forms, or of places, looked at between two steps. */
const STEP = 64;

/**
 * The places where forms were found, leftmost and longest first, each with all forms found
 * there. Yields between steps.
 *
 * A form that means something else (`not`) excludes the forms of its own entry that it
 * overlaps, except a longer one around it. Forms of other entries within it are kept:
 * Ukraine in its National Guard.
 */
export function* placesOf(matches: readonly Match[]): Generator<void, Match[][], void> {
  const sorted = [...matches].sort(
    (a, b) =>
      marked(a) - marked(b) ||
      b.last - a.last ||
      a.first - b.first ||
      a.pattern.rank - b.pattern.rank,
  );
  yield;
  const others = new Map<string, Match[]>();
  for (const one of sorted) {
    if (one.kind !== 'not') continue;
    const list = others.get(one.pattern.entry);
    if (list) list.push(one);
    else others.set(one.pattern.entry, [one]);
  }
  const places: Match[][] = [];
  for (const [at, one] of sorted.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (givesWay(one, sorted, at) || takesFromNext(one, sorted, at)) continue;
    if (one.kind === 'not' || isShutOut(one, others.get(one.pattern.entry))) continue;
    const branch = branchOf(one, sorted, at);
    if (branch) places.push([branch]);
    const [holder] = places.at(-1) ?? [];
    if (holder && one.first === holder.first && one.last === holder.last) places.at(-1)?.push(one);
    else places.push([one]);
  }
  return places;
}

/** Where the marked text would begin: “President Lula” gives way to “Lula da Silva”. */
function marked({ pattern, first }: Match): number {
  return first + unmarkedWords(pattern);
}

/**
 * Whether a form runs into a longer one of its entry: “Sheikh Tamim” into “Tamim bin Hamad Al
 * Thani”; an ambiguous one, into a sure one that is no shorter: “King Abdullah” into “Abdullah II”.
 */
function givesWay(one: Match, sorted: readonly Match[], at: number): boolean {
  for (let next = at + 1; next <= at + MAX_OVERLAPPING; next++) {
    const other = sorted[next];
    if (!other || marked(other) > one.last) return false;
    if (other.kind !== 'sure' || other.pattern.entry !== one.pattern.entry) continue;
    const longer = other.last - other.first - (one.last - one.first);
    const isLonger = longer > 0 || (longer === 0 && one.kind === 'ambiguous');
    if (isLonger && other.first > one.first && other.last > one.last) return true;
  }
  return false;
}

/**
 * Whether a form ends with the first words of another entry’s longer name, and a shorter one of its
 * own entry leaves them to it: نیروی قدس سپاه in نیروی قدس سپاه پاسداران.
 */
function takesFromNext(one: Match, sorted: readonly Match[], at: number): boolean {
  if (one.kind !== 'sure' || one.first === one.last) return false;
  const near = sorted.slice(at + 1, at + 1 + MAX_OVERLAPPING);
  const next = near.find(
    (other) =>
      other.kind === 'sure' &&
      other.first > one.first &&
      other.first <= one.last &&
      other.last > one.last &&
      other.pattern.entry !== one.pattern.entry,
  );
  if (!next) return false;
  return near.some(
    (own) =>
      own.pattern.entry === one.pattern.entry &&
      own.kind === 'sure' &&
      own.first === one.first &&
      own.last === next.first - 1,
  );
}

/**
 * A longer name that begins within a form and has what the form names as its own first
 * words, with all of the form: «گروه داعش خراسان» is the group “Daesh Khorasan”, not the
 * group Daesh before something.
 */
function branchOf(one: Match, sorted: readonly Match[], at: number): Match | null {
  for (let next = at + 1; next <= at + MAX_OVERLAPPING; next++) {
    const other = sorted[next];
    if (!other || other.first > one.last) return null;
    if (other.kind !== 'sure' || other.first === one.first || other.last <= one.last) continue;
    if (other.pattern.entry === one.pattern.entry) continue;
    const isNamed = sorted
      .slice(next + 1, next + 1 + MAX_OVERLAPPING)
      .some(
        (own) =>
          own.pattern.entry === one.pattern.entry &&
          own.first === other.first &&
          own.last === one.last,
      );
    if (isNamed) return { ...other, first: one.first, skip: one.skip };
  }
  return null;
}

/** @param others in order. */
function isShutOut(one: Match, others: readonly Match[] | undefined): boolean {
  if (!others) return false;
  const after = placeIn(others, ({ first }) => first <= one.last);
  for (let at = after - 1; at >= 0 && at >= after - MAX_OVERLAPPING; at--) {
    const other = others[at];
    if (!other || other.last < one.first) continue;
    const isWithin = one.first <= other.first && one.last >= other.last;
    const isLonger = one.last - one.first > other.last - other.first;
    if (!(isWithin && isLonger) && !onlyRunsOn(one, other)) return true;
  }
  return false;
}

/**
 * Whether what is no name only takes up the end of a full one and a small word behind it, which
 * tells nothing there: “Commission on” in “the European Commission on Tuesday”.
 */
function onlyRunsOn(one: Match, other: Match): boolean {
  if (one.kind !== 'sure' || other.first <= one.first || other.last !== one.last + 1) return false;
  return /^\p{Ll}/u.test(other.pattern.words.at(-1) ?? '');
}

/**
 * The decision on a place: nothing, a form that is meant, or one that depends
 * on the rest of the page.
 */
interface Decided {
  readonly match: Match;
  /** Needs another mention of its entry on the page. */
  readonly isOpen: boolean;
}

/**
 * Selects places so that none overlap. If the longest form is not meant, the shorter ones within it
 * and those starting within it are tried; one that depends on the rest of the page gives way to any
 * that does not. Yields null between steps.
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
