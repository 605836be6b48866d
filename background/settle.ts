import { browser } from 'wxt/browser';
import { unlessRefused } from '../messages/refusals.ts';
import { settingsStore } from '../settings/settings-store.ts';
import type { NewsVote } from '../sites/news-vote.ts';
import { type Verdict, verdict } from '../sites/rules.ts';
import { showCount, showOff } from './badge.ts';
import { hostOfTab } from './host-of-tab.ts';
import { inTurn } from './tab-queue.ts';
import { injectReader, isRead, type Page, probe, stop } from './tabs.ts';

/**
 * Makes a tab follow the rules of now, without a reload.
 *
 * @param anew whether a page that is read already is to be read again.
 * @returns the probe's vote; null where the site is off, or extensions are kept out.
 */
export function settleTab(tabId: number, anew = false): Promise<NewsVote | null> {
  return inTurn(tabId, async () => {
    const before = await verdictOn(tabId);
    if (!before) return null;
    if (!before.on) {
      await stop({ tabId, documentId: undefined });
      await showOff(tabId);
      return null;
    }
    const probed = await probe({ tabId, documentId: undefined });
    // The tab may have gone to another site meanwhile. One that does so from here on has another document.
    const now = probed && (await verdictOn(tabId));
    // A reader says by itself how many terms there are.
    if (!now || !(await settlePage(probed.page, probed.vote, now, anew))) await showCount(tabId, 0);
    return probed?.vote ?? null;
  });
}

/** Makes a page follow what its own probe says and what the rules say of its host now. */
export async function settleVoted(page: Page, vote: NewsVote, host: string): Promise<void> {
  await inTurn(page.tabId, async () => {
    await settlePage(page, vote, verdict(await settingsStore.load(), host), false);
  });
}

/**
 * Puts the reader into a page that is to be read, and takes it out of any other.
 *
 * @returns whether the page is read.
 */
async function settlePage(
  page: Page,
  vote: NewsVote,
  verdict: Verdict,
  anew: boolean,
): Promise<boolean> {
  const wanted = verdict.on && vote.reason !== 'not-html' && (vote.news || !verdict.vote);
  if (!wanted) await stop(page);
  // A reader that is put in takes over from the one that is there, once it can.
  else if (anew || !(await isRead(page))) await injectReader(page);
  return wanted;
}

/** What the rules say of the page in a tab; null where there is no site. */
async function verdictOn(tabId: number): Promise<Verdict | null> {
  const tab = await unlessRefused(() => browser.tabs.get(tabId));
  const host = tab && hostOfTab(tab);
  return host ? verdict(await settingsStore.load(), host) : null;
}
