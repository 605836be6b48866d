import { type Browser, browser } from 'wxt/browser';
import { sendToProbe } from '../../messages/send-to-tab.ts';
import { pauseStore } from '../../settings/pause-store.ts';
import { findCode } from '../injecting/page-scripts.ts';
import { reporting } from '../reporting.ts';
import { effectiveStateAt } from './effective-state.ts';
import { syncTab } from './sync-tab.ts';

/** Keeps tabs in line with the rules as they go from page to page. */
export function followNavigation(): void {
  browser.tabs.onUpdated.addListener(
    reporting(async (tabId, change, tab) => {
      if (change.status === 'complete' || change.url) await followPage(tabId, tab);
    }),
  );
}

/** Syncs a tab that has gone to another page, unless the probe of that page does it. */
async function followPage(
  tabId: number,
  { url, status }: Pick<Browser.tabs.Tab, 'url' | 'status'>,
): Promise<void> {
  const state = await effectiveStateAt(url);
  if (!state) return;
  // A page restored from the back/forward cache still has its reader, even if its site is off by
  // now. The URL may have changed without a load (History API); the probe checks whether it did.
  // Chromium puts no registered script into a page that it prerenders, so there may be none yet.
  const isAsIs =
    state.on && (status !== 'complete' || (await sendToProbe(tabId, { type: 'vote' })));
  // In the tab's queue, with what applies then: the site may be turned on meanwhile.
  if (!isAsIs || (await isLeftPaused(tabId))) await syncTab(tabId);
}

/**
 * Whether a tab may have no reader only because the page before, in the same document, is paused:
 * the probe has not seen that, and does not ask again on the way back.
 */
async function isLeftPaused(tabId: number): Promise<boolean> {
  const { pages } = await pauseStore.load();
  return pages.length > 0 && (await findCode({ tabId, documentId: undefined })) === 'probe';
}
