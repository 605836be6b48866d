import { withTimeout } from '../tabs/tab-timeout.ts';

/**
 * How many tasks of a key may wait. A reader has at most a handful of requests in progress at a
 * time; a compromised renderer may send any number, each of megabytes.
 */
export const MAX_WAITING = 64;
/**
 * Time after which a task no longer holds up those after it, in ms: one that waits for a hanging
 * page may never end. Longer than the most expensive text takes on a busy machine.
 */
export const TURN_TIMEOUT = 10_000;

/**
 * Lets tasks of the same key take turns: one runs at a time, in the order they were added, unless
 * it takes too long. Keys do not wait for each other.
 *
 * @param pause is awaited between two tasks of a key, so that other tabs' events come first.
 * @param most how many tasks of a key may wait, besides the running one.
 * @returns a function that runs a task in its turn, at once if no other of its key is running. It
 *   returns the task's result, or null if too many are waiting: then the task is never run.
 */
export function createTurns(
  pause: () => Promise<void>,
  most = MAX_WAITING,
): <T>(key: string, act: () => Promise<T>) => Promise<T> | null {
  /** The waiting tasks of each key that has a running one. */
  const waiting = new Map<string, (() => void)[]>();
  const next = async (key: string) => {
    await pause();
    const start = waiting.get(key)?.shift();
    if (start) start();
    else waiting.delete(key);
  };
  return (key, act) => {
    const run = () => {
      const done = act();
      void withTimeout(done, TURN_TIMEOUT).then(() => next(key));
      return done;
    };
    const queue = waiting.get(key);
    if (!queue) {
      waiting.set(key, []);
      return run();
    }
    if (queue.length >= most) return null;
    return new Promise((resolve) => queue.push(() => resolve(run())));
  };
}
