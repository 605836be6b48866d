/**
 * Holds back things that come up again and again, such as a ticker, an animation or a page that
 * undoes and redoes: each has to wait longer each time, and each for itself, so that one restless
 * corner does not slow down the rest of a page. Knows no clock: times are milliseconds as the
 * caller counts them.
 */
export interface BackOff<T extends object> {
  /** A thing has come up. @returns whether it is due at once; else it waits until it is. */
  add(thing: T, now: number): boolean;
  /** When the next thing that waits is due; infinite where none waits. */
  next(): number;
  /** Takes all that are due by now. */
  take(now: number): T[];
  /** How many wait. */
  size(): number;
  /** Forgets all that wait. */
  clear(): void;
}

/** Times that a thing is due as soon as it comes up. */
const FREE = 5;
/** The first wait after those, doubled each time, up to the longest. */
const WAIT = { least: 1000, most: 60_000 };
/** A thing that did not come up for this long, after the wait it had, is at rest again. */
const CALM = 10_000;

export function createBackOff<T extends object>(): BackOff<T> {
  const taken = new WeakMap<T, { times: number; next: number }>();
  /** Whether a thing that has come up is due at once. */
  const waiting = new Map<T, boolean>();
  let soonest = Number.POSITIVE_INFINITY;

  return {
    add(thing, now) {
      const before = waiting.get(thing);
      if (before !== undefined) return before;
      const due = taken.get(thing)?.next ?? 0;
      const atOnce = due <= now;
      waiting.set(thing, atOnce);
      if (!atOnce) soonest = Math.min(soonest, due);
      return atOnce;
    },
    next: () => soonest,
    size: () => waiting.size,
    clear() {
      waiting.clear();
      soonest = Number.POSITIVE_INFINITY;
    },
    take(now) {
      const due: T[] = [];
      soonest = Number.POSITIVE_INFINITY;
      for (const thing of waiting.keys()) {
        const before = taken.get(thing);
        if (before && before.next > now) {
          soonest = Math.min(soonest, before.next);
          continue;
        }
        const times = before && now < before.next + CALM ? before.times + 1 : 1;
        const wait = times < FREE ? 0 : Math.min(WAIT.most, WAIT.least * 2 ** (times - FREE));
        taken.set(thing, { times, next: now + wait });
        waiting.delete(thing);
        due.push(thing);
      }
      return due;
    },
  };
}
