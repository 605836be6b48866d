import { sendToProbe, sendToTab } from '../../messages/send-to-tab.ts';
import type { NewsVote } from '../../sites/news-vote.ts';
import {
  documentIn,
  findCode,
  injectReader,
  type Page,
  probe,
  stop,
  turnOffPage,
} from '../injecting/page-scripts.ts';
import { enqueue } from '../tabs/tab-queue.ts';
import { tabWithId } from '../tabs/tab-with-id.ts';
import { showCount, showInactive } from './badge.ts';
import { type EffectiveState, effectiveStateAt } from './effective-state.ts';

/**
 * Syncs a tab with the current rules and pauses, without a reload.
 *
 * @returns the vote on its page; null where the site is off, a pause applies,
 *   or extensions cannot run.
 */
export function syncTab(tabId: number): Promise<NewsVote | null> {
  return enqueue(tabId, async () => {
    const tab = await tabWithId(tabId);
    const before = tab && (await effectiveStateAt(tab.url));
    if (!before) {
      if (tab && tab.url === undefined) await leave(tabId);
      return null;
    }
    if (!before.on) {
      await turnOffPage({ tabId, documentId: undefined });
      await showInactive(tabId, before);
      return null;
    }
    const found = await documentIn(tabId);
    const isOn = found !== null && (await effectiveStateAt(found.url))?.on === true;
    const probed = isOn ? await probe(found.page, found.url) : null;
    if (!probed) {
      await showCount(tabId, 0);
      return null;
    }
    // The tab may have navigated meanwhile. If it does so from here on, the
    // document id won't match.
    const [now, code] = await Promise.all([effectiveStateIn(tabId), findCode(probed.page)]);
    // A reader reports its own number of terms.
    if (!now || !(await syncPage(probed.page, probed.vote, now, code))) {
      await showCount(tabId, 0);
    }
    return probed.vote;
  });
}

/** Syncs a page after a vote on what its probe found. */
export async function syncVotedPage(page: Page, vote: NewsVote, url: string): Promise<void> {
  await enqueue(page.tabId, async () => {
    const [state, code] = await Promise.all([effectiveStateAt(url), findCode(page)]);
    if (!state || (await syncPage(page, vote, state, code)) || code !== 'reader') return;
    // No document replaced this page, so the browser keeps the number of the reader that is gone.
    if (state.on) await showCount(page.tabId, 0);
    else await showInactive(page.tabId, state);
  });
}

/**
 * Shows the number of terms that a page reports, unless it was left or is no longer read by then: a
 * report may be late, as it is sent again if it got no answer.
 */
export async function showReportedCount(page: Page, terms: number): Promise<void> {
  await enqueue(page.tabId, async () => {
    if ((await findCode(page)) === 'reader') await showCount(page.tabId, terms);
  });
}

/**
 * Injects the reader into a page that should be read; stops the reader in any other.
 *
 * @param code which of our scripts runs there. The reader is injected only where one answered:
 *   during a navigation, Chromium applies the id of the outgoing document to the incoming one.
 * @returns whether the page should be read.
 */
async function syncPage(
  page: Page,
  vote: NewsVote,
  { on, needsVote }: EffectiveState,
  code: 'reader' | 'probe' | null,
): Promise<boolean> {
  const wanted = on && vote.reason !== 'not-html' && (vote.news || !needsVote);
  if (!on) await turnOffPage(page);
  else if (!wanted) await stop(page);
  else if (code === 'probe') await injectReader(page);
  return wanted;
}

/**
 * Leaves a page that the browser does not tell the URL of: the user may have taken away the access
 * to it, which does not end the reader that runs there. A page of the browser has none. The styles
 * stay, without any mark to show: Chromium would wait with removing them until access is back.
 */
async function leave(tabId: number): Promise<void> {
  await sendToTab(tabId, { type: 'stop' });
  await sendToProbe(tabId, { type: 'rest' });
  await showCount(tabId, 0);
}

/** What applies to the page in a tab; null if its URL has no site. */
async function effectiveStateIn(tabId: number): Promise<EffectiveState | null> {
  const tab = await tabWithId(tabId);
  return tab && effectiveStateAt(tab.url);
}
