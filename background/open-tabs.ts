import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '../messages/unreachable.ts';
import { withTimeout } from './tab-timeout.ts';

/** Tabs handled concurrently, for whatever reasons: with a hundred at once, the tab in use would have to wait. */
const AT_ONCE = 6;
/** The last task of each of as many queues. */
const queues: Promise<void>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());

/**
 * Runs `act` for each open tab, visible tabs first. A tab that fails or does not respond does not hold
 * up the others; errors are reported to the console.
 */
export async function forEachOpenTab(
  act: (tabId: number, tab: Browser.tabs.Tab) => Promise<unknown>,
): Promise<void> {
  const tabs = (await browser.tabs.query({ discarded: false })).sort(
    (a, b) => Number(b.active) - Number(a.active),
  );
  const next = async () => {
    for (let tab = tabs.shift(); tab; tab = tabs.shift()) {
      if (tab.id !== undefined) await withTimeout(act(tab.id, tab).catch(reportOnce));
    }
  };
  // After what was begun before, as far as each queue is concerned.
  for (const [index, queue] of queues.entries()) queues[index] = queue.then(next);
  await Promise.all(queues);
}
