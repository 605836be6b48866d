import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '../../messages/unreachable.ts';
import { withTimeout } from './tab-timeout.ts';

/**
 * Number of tabs handled concurrently by all calls together: with a hundred, the tab
 * in use would have to wait.
 */
const AT_ONCE = 6;
/**
 * Time after which a tab no longer holds up others, in ms. It is still awaited, but others start.
 */
export const PATIENCE = 1000;

interface Turn {
  readonly visible: boolean;
  run(): Promise<void>;
}
/** Turns that have not begun, in order, and the number of those that have. */
const waiting: Turn[] = [];
let underWay = 0;
/** For each tab that did not respond in time, the number of things it has yet to respond to. */
const unresponsive = new Map<number, number>();

/**
 * Runs `act` for each open tab, visible tabs first, even before what other calls still have to do.
 * A tab that fails or does not respond, because it is blocked or frozen, holds up others at most
 * once; errors are reported to the console.
 */
export async function forEachOpenTab(
  act: (tabId: number, tab: Browser.tabs.Tab) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const turns = tabs.map(({ id, ...tab }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (id === undefined) resolve();
    else {
      const run = () => patiently(id, act(id, { id, ...tab })).finally(resolve);
      waiting.push({ visible: tab.active, run });
    }
    return promise;
  });
  beginNext();
  await Promise.all(turns);
}

function beginNext(): void {
  while (underWay < AT_ONCE && waiting.length > 0) {
    const first = waiting.findIndex(({ visible }) => visible);
    const [turn] = waiting.splice(Math.max(first, 0), 1);
    underWay++;
    void turn?.run().finally(() => {
      underWay--;
      beginNext();
    });
  }
}

/**
 * Waits for a tab, but not for long, and not at all for one that is known not
 * to respond. Never rejects.
 */
async function patiently(tabId: number, act: Promise<unknown>): Promise<void> {
  const done = act.catch(reportOnce);
  const before = unresponsive.get(tabId) ?? 0;
  if (before === 0 && (await withTimeout(done, PATIENCE))) return;
  unresponsive.set(tabId, (unresponsive.get(tabId) ?? 0) + 1);
  void done.then(() => {
    const left = (unresponsive.get(tabId) ?? 0) - 1;
    if (left > 0) unresponsive.set(tabId, left);
    else unresponsive.delete(tabId);
  });
}
