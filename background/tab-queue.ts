import { patiently } from './patience.ts';

/** What is under way in each tab. */
const underWay = new Map<number, Promise<void>>();

/**
 * Does one thing after the other in a tab: two at a time would put in two readers, or leave the one
 * that the other meant to stop. A tab that is held up keeps what comes next waiting for a while only.
 */
export async function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const turn = (underWay.get(tabId) ?? Promise.resolve()).then(act);
  const over = patiently(turn);
  underWay.set(tabId, over);
  try {
    return await turn;
  } finally {
    if (underWay.get(tabId) === over) underWay.delete(tabId);
  }
}
