/**
 * Which mentions after a name's first are marked: those that stand so far from every other mark of
 * that name that whoever lands there would find none. Where they stand is asked of the layout for
 * the few around the window only, so that a long page costs no more than a short one; the rest is
 * looked at as the page is scrolled.
 */

/** Where something stands, in screenfuls from the corner of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Screenfuls without a mark of a name after which it is marked again. */
export const GAP = 1.5;
/** Screenfuls around the window in which names are marked before they come into it. */
const AHEAD = 2;
/** Screenfuls from the window at which such marks are forgotten, and found anew on the way back. */
const KEPT = 8;
/** So many are looked at at once. */
const MAX_NEAR = 2000;

export interface SpacingContext<T> {
  /** What is the same for mentions of the same name; null where it is not to be marked. */
  keyOf(item: T): string | null;
  /** Null where it is not laid out. */
  placeOf(item: T): Place | null;
}

/** One look at the mentions of a page. */
export interface Spacing<T> {
  /** This one is marked. */
  add(item: T): void;
  /** Whether one that was marked before is to stay: not too far from the window, nor near another mark of its name. */
  stays(item: T): boolean;
  /** Those around the window that are to be marked, in reading order; each is to be added before the next is asked for, if it is. */
  due(): Generator<T>;
  /** Whether there are others, further away. */
  isPartial(): boolean;
}

/** @param all mentions, in reading order. */
export function createSpacing<T>(
  all: readonly T[],
  { keyOf, placeOf }: SpacingContext<T>,
): Spacing<T> {
  const marked = new Map<string, T[]>();
  const added = new Set<T>();
  const places = new Map<T, Place | null>();
  const place = (item: T): Place | null => {
    const known = places.get(item);
    if (known !== undefined) return known;
    const found = placeOf(item);
    places.set(item, found);
    return found;
  };
  const isApart = (key: string, at: Place) =>
    (marked.get(key) ?? []).every((item) => {
      const other = place(item);
      return other === null || !isWithin(at, other, GAP);
    });
  const near = memoized(() => nearIn(all, place));

  return {
    add(item) {
      added.add(item);
      const key = keyOf(item);
      if (key === null) return;
      const others = marked.get(key);
      if (others) others.push(item);
      else marked.set(key, [item]);
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
 * The mentions that may stand around the window. Of a long list every so many are asked, and what is
 * between two of those only where the window may be between them: so it holds where a column begins
 * anew at the head of the page, and takes some twice the root of the length.
 */
function nearIn<T>(all: readonly T[], place: (item: T) => Place | null): T[] {
  const step = Math.ceil(Math.sqrt(all.length));
  const near: T[] = [];
  for (let from = 0; from < all.length && near.length < MAX_NEAR; from += step) {
    const part = all.slice(from, from + step);
    const ends = [part[0], all[from + step] ?? all.at(-1)].flatMap((item) => {
      const at = item === undefined ? null : place(item);
      return at ? [at] : [];
    });
    if (mayBeAround(ends)) near.push(...part);
  }
  return near.slice(0, MAX_NEAR);
}

/** Whether what stands between two places may be around the window; one of them alone stands for itself. */
function mayBeAround(ends: readonly Place[]): boolean {
  if (ends.length === 0) return false;
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

function memoized<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
