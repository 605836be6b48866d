/**
 * Things that want a turn, and when they get it. What wants one again and again, such as a
 * ticker, an animation or a page that undoes and redoes, has to wait longer each time; each for
 * itself, so that one restless corner does not slow down the rest of a page. Knows no clock:
 * times are milliseconds as the caller counts them.
 */
export interface Turns<T extends object> {
  /** @returns whether the thing may have its turn at once; else it waits until it may. */
  want(thing: T, now: number): boolean;
  /** When the next thing that waits may have its turn; infinite where none waits. */
  next(): number;
  /** Gives all that may have their turn by now. */
  take(now: number): T[];
}

/** Turns that come as fast as they are wanted. */
const FREE = 5;
/** The first wait after those, doubled with each turn, up to the longest. */
const WAIT = { least: 1000, most: 60_000 };
/** A thing that wanted no turn for this long, after the wait it had, is at rest again. */
const CALM = 10_000;

export function createTurns<T extends object>(): Turns<T> {
  const had = new WeakMap<T, { turns: number; next: number }>();
  /** Whether a thing that wants a turn can have it at once. */
  const wanting = new Map<T, boolean>();
  let soonest = Number.POSITIVE_INFINITY;

  return {
    want(thing, now) {
      const known = wanting.get(thing);
      if (known !== undefined) return known;
      const turn = had.get(thing)?.next ?? 0;
      const atOnce = turn <= now;
      wanting.set(thing, atOnce);
      if (!atOnce) soonest = Math.min(soonest, turn);
      return atOnce;
    },
    next: () => soonest,
    take(now) {
      const taken: T[] = [];
      soonest = Number.POSITIVE_INFINITY;
      for (const thing of wanting.keys()) {
        const before = had.get(thing);
        if (before && before.next > now) {
          soonest = Math.min(soonest, before.next);
          continue;
        }
        const turns = before && now < before.next + CALM ? before.turns + 1 : 1;
        const wait = turns < FREE ? 0 : Math.min(WAIT.most, WAIT.least * 2 ** (turns - FREE));
        had.set(thing, { turns, next: now + wait });
        wanting.delete(thing);
        taken.push(thing);
      }
      return taken;
    },
  };
}
