import { addTo } from '../lists.ts';
import { memoized } from '../memoized.ts';

/**
 * Decides which mentions after a name's first are marked: those so far from every other
 * mark of that name that a reader who lands there would see none. Positions are read only
 * around the window, so that a long page costs no more than a short one; the rest follows
 * as the page is scrolled.
 */

/** A position in screenfuls, relative to the top left corner of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Distance after which a name is marked again, in screenfuls. */
export const GAP = 1.5;
/** Distance from the window within which names are marked in advance, in screenfuls. */
const AHEAD = 2;
/** Distance from the window at which such marks are dropped, in screenfuls. */
const KEPT = 8;
/** Maximum number of mentions to check at once. */
const MAX_NEAR = 2000;

interface SpacingContext<T> {
  /** A key shared by mentions of the same name; null if it is not to be marked. */
  keyOf(item: T): string | null;
  /** The position of a mention; null if it is not laid out. */
  placeOf(item: T): Place | null;
}

/** One pass over the mentions of a page. */
export interface Spacing<T> {
  /** Registers a marked mention. */
  add(item: T): void;
  /**
   * Whether a marked mention stays: not too far from the window, and not near
   * another mark of its name.
   */
  stays(item: T): boolean;
  /**
   * The mentions around the window to mark, in reading order. Call `add` for each
   * before asking for the next.
   */
  due(): Generator<T>;
  /** Whether there are more, further away. */
  isPartial(): boolean;
}

/** @param all mentions, in reading order. */
export function createSpacing<T extends object>(
  all: readonly T[],
  { keyOf, placeOf }: SpacingContext<T>,
): Spacing<T> {
  const marked = new Map<string, T[]>();
  const added = new Set<T>();
  const place = memoized(placeOf);
  const isApart = (key: string, at: Place) =>
    (marked.get(key) ?? []).every((item) => {
      const other = place(item);
      return other === null || !isWithin(at, other, GAP);
    });
  const near = memoized<void, T[]>(() => nearIn(all, place));

  return {
    add(item) {
      added.add(item);
      const key = keyOf(item);
      if (key !== null) addTo(marked, key, item);
    },
    stays(item) {
      const key = keyOf(item);
      const at = place(item);
      return key !== null && at !== null && isAround(at, KEPT) && isApart(key, at);
    },
    *due() {
      for (const item of near()) {
        const at = place(item);
        if (added.has(item) || !at || !isAround(at, AHEAD)) continue;
        const key = keyOf(item);
        if (key !== null && isApart(key, at)) yield item;
      }
    },
    isPartial: () => near().length < all.length,
  };
}

/**
 * The mentions that may be around the window. A long list is sampled at intervals, and what
 * is between two samples is included only if the window may be between them. This also
 * works for columns that begin again at the top of the page, and reads about twice the
 * square root of the length.
 */
function nearIn<T extends object>(all: readonly T[], place: (item: T) => Place | null): T[] {
  const step = Math.ceil(Math.sqrt(all.length));
  const near: T[] = [];
  for (let from = 0; from < all.length && near.length < MAX_NEAR; from += step) {
    const part = all.slice(from, from + step);
    const ends = [part[0], all[from + step] ?? all.at(-1)].flatMap(
      (item) => (item && place(item)) || [],
    );
    if (mayBeAround(ends)) near.push(...part);
  }
  return near.slice(0, MAX_NEAR);
}

/**
 * Whether what is between two positions may be around the window; with one
 * position, whether that is.
 */
function mayBeAround(ends: readonly Place[]): boolean {
  const reach = (values: readonly number[]) =>
    Math.min(...values) <= 1 + AHEAD && Math.max(...values) >= -AHEAD;
  return reach(ends.map(({ x }) => x)) && reach(ends.map(({ y }) => y));
}

function isAround({ x, y }: Place, screens: number): boolean {
  return Math.min(x, y) >= -screens && Math.max(x, y) <= 1 + screens;
}

function isWithin(a: Place, b: Place, screens: number): boolean {
  return Math.abs(a.x - b.x) < screens && Math.abs(a.y - b.y) < screens;
}
