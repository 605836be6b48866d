/**
 * Delays items that recur, such as changes by a ticker or an animation: exponentially, and each
 * separately, so that one restless corner does not slow down the rest of a page. Has no clock: the
 * caller passes times, in milliseconds.
 */
export interface BackOff<T extends object> {
  /** Adds an item. @returns whether it is due at once; otherwise it waits. */
  add(thing: T, now: number): boolean;
  /** When the next waiting item is due; infinity if none waits. */
  next(): number;
  /** Removes and returns all items that are due. */
  take(now: number): T[];
  /**
   * Whether more items wait, or were added within a second, than it is worth to take one by one.
   */
  isFlooded(): boolean;
  /** Removes all waiting items. */
  clear(): void;
}

/**
 * How many times a part of the page is due at once; the whole page, which costs more, only once.
 */
const FREE = 5;
/**
 * The delay after the last of them, in ms: doubled each time, for the whole page
 * twice, up to the maximum.
 */
const FIRST_DELAY = 1000;
const MAX_DELAY = 60_000;
/** After its delay and this long without recurring, an item starts afresh, in ms. */
const CALM = 10_000;

/** Most items that wait: what waits is retained though the page removes it. */
const MAX_WAITING = 1000;
/**
 * Most items a second. Observing and adding each costs up to 10 µs, so that they take at most 2 %
 * of the time; a ticker adds a few dozen.
 */
const MAX_PER_SECOND = 2000;

/**
 * @param isWhole whether an item that is due now stands for the whole page, asked
 *   whenever items are taken.
 */
export function createBackOff<T extends object>(isWhole: () => boolean): BackOff<T> {
  const taken = new WeakMap<T, { times: number; next: number }>();
  /** Whether an added item is due at once. */
  const waiting = new Map<T, boolean>();
  let soonest = Number.POSITIVE_INFINITY;
  /** When the current second began, and the number of items added since. */
  let since = 0;
  let added = 0;

  return {
    add(thing, now) {
      if (now - since > 1000) {
        since = now;
        added = 0;
      }
      added++;
      const before = waiting.get(thing);
      if (before !== undefined) return before;
      const due = taken.get(thing)?.next ?? 0;
      const atOnce = due <= now;
      waiting.set(thing, atOnce);
      if (!atOnce) soonest = Math.min(soonest, due);
      return atOnce;
    },
    next: () => soonest,
    isFlooded: () => waiting.size > MAX_WAITING || added > MAX_PER_SECOND,
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
        const more = isWhole() ? 2 * (times - 1) : times - FREE;
        const wait = more < 0 ? 0 : Math.min(MAX_DELAY, FIRST_DELAY * 2 ** more);
        taken.set(thing, { times, next: now + wait });
        waiting.delete(thing);
        due.push(thing);
      }
      return due;
    },
  };
}
