import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '../messages/refusals.ts';
import { patiently } from './patience.ts';

/** Tabs that are looked at together: a hundred at once would hold up the one that is in use. */
const AT_ONCE = 6;

/**
 * Does something in each open tab, those in view first. A tab that does not answer, or where it fails,
 * does not keep the others waiting.
 */
export async function forEachOpenTab(
  act: (tabId: number, tab: Browser.tabs.Tab) => Promise<unknown>,
): Promise<void> {
  const tabs = (await browser.tabs.query({ discarded: false })).sort(
    (a, b) => Number(b.active) - Number(a.active),
  );
  const next = async () => {
    for (let tab = tabs.shift(); tab; tab = tabs.shift()) {
      if (tab.id !== undefined) await patiently(act(tab.id, tab).catch(reportOnce));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
