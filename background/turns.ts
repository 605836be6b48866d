import { withTimeout } from './tab-timeout.ts';

/**
 * How many tasks of a key may wait. A reader has few requests under way at a time, in the busiest page a handful; a
 * page's process that was broken into may send any number, each of megabytes.
 */
export const MAX_WAITING = 64;
/**
 * Time after which a task no longer holds up those after it, in ms: one that asks a page that hangs may never end. Above
 * what the costliest text takes on a busy machine.
 */
export const TURN_TIMEOUT = 10_000;

/**
 * Lets tasks of the same key take turns: one is under way at a time, in the order in which they came, unless it takes too
 * long. Keys do not wait for each other.
 *
 * @param pause is waited for between two tasks of a key, so that others' events come first.
 * @param most how many tasks of a key may wait, besides the one under way.
 * @returns a function that runs a task in its turn, at once if none of its key is under way. It gives the task's result,
 *   or null if too many wait already: then the task is never run.
 */
export function createTurns(
  pause: () => Promise<void>,
  most = MAX_WAITING,
): <T>(key: string, act: () => Promise<T>) => Promise<T> | null {
  /** What waits for each key of which a task is under way. */
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
