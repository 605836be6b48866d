import { browser } from 'wxt/browser';
import type { TabMessages } from '../../messages/protocol.ts';
import { reportOnce, unlessRefused } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { mayRead } from '../../settings/access.ts';
import { type Choice, hostOf, verdict } from '../../sites/rules.ts';

/** What the popup has to say of a tab. */
export type TabStatus =
  /** Extensions cannot run here, whatever the reader's rules. */
  | {
      readonly state: 'unreachable';
      readonly why: 'own-page' | 'browser-page' | 'no-html' | 'closed';
    }
  /** The browser does not let us read this page, and would if asked. */
  | { readonly state: 'no-access' }
  | (Site & { readonly state: 'off' })
  | (Site & { readonly state: 'not-news' })
  /** Nobody says what there is: the page is held up, or the background cannot be had. */
  | (Site & { readonly state: 'no-answer'; readonly from: 'page' | 'background' })
  | (Site & { readonly state: 'reading' } & TabMessages['terms']['response']);

interface Site {
  readonly host: string;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab the popup was opened on; `?tabId=` names another one. Null for one that is gone. */
export async function currentTab(): Promise<Tab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tabId'));
  const tab = asked
    ? await unlessRefused(() => browser.tabs.get(asked))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Milliseconds until a page that says nothing is taken to be held up; big ones need one to start. */
const PATIENCE = 5000;

/**
 * Finds out what happens in a tab, and tells whenever that changes the picture: a page that is held
 * up may answer yet.
 */
export async function watchStatus(
  tab: Tab,
  choice: Choice,
  changed: (status: TabStatus) => void,
): Promise<void> {
  const host = tab.url ? hostOf(tab.url) : null;
  const noAnswer = (from: 'page' | 'background') =>
    host && changed({ state: 'no-answer', host, from });
  const timer = setTimeout(() => noAnswer('page'), PATIENCE);
  try {
    changed(await statusOf(tab, choice));
  } catch (error) {
    reportOnce(error);
    noAnswer('background');
  } finally {
    clearTimeout(timer);
  }
}

/** @throws where the background cannot be reached, or settings cannot be read. */
async function statusOf(tab: Tab, choice: Choice): Promise<TabStatus> {
  const host = tab.url ? hostOf(tab.url) : null;
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) {
    return { state: 'unreachable', why: 'own-page' };
  }
  // Without access a tab has no address, and may be any page.
  if ((host || !tab.url) && !(await mayRead(tab.url))) return { state: 'no-access' };
  if (!host) return { state: 'unreachable', why: 'browser-page' };
  const { on, vote: votes } = verdict(choice, host);
  if (!on) return { state: 'off', host };

  const report = await sendToTab(tab.id, { type: 'terms' });
  if (report) return { state: 'reading', host, ...report };

  const vote = await sendToBackground({ type: 'probe-tab', tabId: tab.id });
  if (!vote) return { state: 'unreachable', why: 'closed' };
  if (vote.reason === 'not-html') return { state: 'unreachable', why: 'no-html' };
  if (votes && !vote.news) return { state: 'not-news', host };
  // The background is putting the reader in.
  return { state: 'reading', host, done: false, terms: [], muted: 0, foreign: false };
}
