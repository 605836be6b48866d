import { withTimeout } from './tab-timeout.ts';

/** The last queued task of each tab. */
const underWay = new Map<number, Promise<unknown>>();

/**
 * Queues work for a tab. Run concurrently, two tasks could inject two readers, or one could leave
 * behind the reader that the other meant to stop. A blocked tab holds up its queue only until the
 * timeout in `tab-timeout.ts`.
 *
 * @returns the result of `act`; rejects as `act` does.
 */
export async function enqueue<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const turn = before.then(act);
  // Its time begins with its turn: otherwise, all that waited for a blocked page would run at once.
  const over = before.then(() => withTimeout(turn));
  underWay.set(tabId, over);
  try {
    return await turn;
  } finally {
    if (underWay.get(tabId) === over) underWay.delete(tabId);
  }
}
