import { browser } from 'wxt/browser';
import { unlessRefused } from '../messages/refusals.ts';
import type { NewsVote } from '../sites/news-vote.ts';
import { showCount, showSilence } from './badge.ts';
import { type Standing, standingAt } from './standing.ts';
import { inTurn } from './tab-queue.ts';
import { documentIn, findCode, injectReader, type Page, probe, stop } from './tabs.ts';

/**
 * Makes a tab follow the rules of now, without a reload.
 *
 * @param anew whether a page that is read already is to be read again.
 * @returns the probe's vote; null where the site is off, a pause holds, or extensions are kept out.
 */
export function settleTab(tabId: number, anew = false): Promise<NewsVote | null> {
  return inTurn(tabId, async () => {
    const before = await standingIn(tabId);
    if (!before) return null;
    if (!before.on) {
      await stop({ tabId, documentId: undefined });
      await showSilence(tabId, before);
      return null;
    }
    const found = await documentIn(tabId);
    const isOn = found !== null && (await standingAt(found.url))?.on === true;
    const probed = isOn ? await probe(found.page) : null;
    if (!probed) {
      await showCount(tabId, 0);
      return null;
    }
    // The tab may have gone to another site meanwhile. One that does so from here on has another document.
    const [now, code] = await Promise.all([standingIn(tabId), findCode(probed.page)]);
    // A reader says by itself how many terms there are.
    if (!now || !(await settlePage(probed.page, probed.vote, now, code, anew))) {
      await showCount(tabId, 0);
    }
    return probed.vote;
  });
}

/** Makes a page follow what its own probe says and what holds for its address now. */
export async function settleVoted(page: Page, vote: NewsVote, url: string): Promise<void> {
  await inTurn(page.tabId, async () => {
    const [standing, code] = await Promise.all([standingAt(url), findCode(page)]);
    if (standing) await settlePage(page, vote, standing, code, false);
  });
}

/**
 * Puts the reader into a page that is to be read, and takes it out of any other.
 *
 * @param code what of ours runs there: Chromium takes the id of a document that is just being left for
 *   the one that comes, so that the reader is put in only where something was there to be asked.
 * @param anew whether a reader that is put in is to take over from the one that is there.
 * @returns whether the page is to be read.
 */
async function settlePage(
  page: Page,
  vote: NewsVote,
  { on, vote: votes }: Standing,
  code: 'reader' | 'probe' | null,
  anew: boolean,
): Promise<boolean> {
  const wanted = on && vote.reason !== 'not-html' && (vote.news || !votes);
  if (!wanted) await stop(page);
  else if (code === 'probe' || (code === 'reader' && anew)) await injectReader(page);
  return wanted;
}

/** What holds for the page in a tab; null where there is no site. */
async function standingIn(tabId: number): Promise<Standing | null> {
  const tab = await unlessRefused(() => browser.tabs.get(tabId));
  return tab && standingAt(tab.url);
}
