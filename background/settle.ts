import { browser } from 'wxt/browser';
import { unlessRefused } from '../messages/refusals.ts';
import { settingsStore } from '../settings/settings-store.ts';
import type { NewsVote } from '../sites/news-vote.ts';
import { hostOf, type Verdict, verdict } from '../sites/rules.ts';
import { showCount, showOff } from './badge.ts';
import { hostOfTab } from './host-of-tab.ts';
import { inTurn } from './tab-queue.ts';
import { documentIn, findCode, injectReader, type Page, probe, stop } from './tabs.ts';

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
    const found = await documentIn(tabId);
    const host = found && hostOf(found.url);
    const isOn = host !== null && verdict(await settingsStore.load(), host).on;
    const probed = found && isOn ? await probe(found.page) : null;
    if (!probed) {
      await showCount(tabId, 0);
      return null;
    }
    // The tab may have gone to another site meanwhile. One that does so from here on has another document.
    const [now, code] = await Promise.all([verdictOn(tabId), findCode(probed.page)]);
    // A reader says by itself how many terms there are.
    if (!now || !(await settlePage(probed.page, probed.vote, now, code, anew))) {
      await showCount(tabId, 0);
    }
    return probed.vote;
  });
}

/** Makes a page follow what its own probe says and what the rules say of its host now. */
export async function settleVoted(page: Page, vote: NewsVote, host: string): Promise<void> {
  await inTurn(page.tabId, async () => {
    const [settings, code] = await Promise.all([settingsStore.load(), findCode(page)]);
    await settlePage(page, vote, verdict(settings, host), code, false);
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
  { on, vote: votes }: Verdict,
  code: 'reader' | 'probe' | null,
  anew: boolean,
): Promise<boolean> {
  const wanted = on && vote.reason !== 'not-html' && (vote.news || !votes);
  if (!wanted) await stop(page);
  else if (code === 'probe' || (code === 'reader' && anew)) await injectReader(page);
  return wanted;
}

/** What the rules say of the page in a tab; null where there is no site. */
async function verdictOn(tabId: number): Promise<Verdict | null> {
  const [tab, settings] = await Promise.all([
    unlessRefused(() => browser.tabs.get(tabId)),
    settingsStore.load(),
  ]);
  const host = tab && hostOfTab(tab);
  return host ? verdict(settings, host) : null;
}
