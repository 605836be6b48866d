import { type Browser, browser } from 'wxt/browser';
import type { TabMessages } from '../../messages/protocol.ts';
import { reportOnce, unlessRefused } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { mayRead } from '../../settings/access.ts';
import { type Pause, type Pauses, pauseAt } from '../../sites/pause.ts';
import { type Choice, hostOf, verdict } from '../../sites/rules.ts';

/** What the popup has to say of a tab. */
export type TabStatus =
  /** A pause comes before everything else; it may hold where there is no site. */
  | { readonly state: 'paused'; readonly pause: Pause }
  /** Extensions cannot run here, whatever the reader's rules. */
  | {
      readonly state: 'unreachable';
      readonly why: 'own-page' | 'browser-page' | 'reader-view' | 'no-html' | 'closed';
    }
  /** The browser does not let us read this page, and would if asked. */
  | { readonly state: 'no-access' }
  | (Site & { readonly state: 'off' })
  | (Site & { readonly state: 'not-news' })
  /** Nobody says what there is: the page is held up, or the background cannot be had. */
  | (Site & { readonly state: 'no-answer'; readonly from: 'page' | 'background' })
  | (Site & {
      readonly state: 'reading';
      /** The browser lets us read this page or site, and not all. */
      readonly limited: boolean;
    } & TabMessages['terms']['response']);

interface Site {
  readonly host: string;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  /** Firefox shows a copy of the page in its Reader View. */
  readonly isInReaderMode: boolean;
}

/** The rules and the pauses that decide. */
export interface Choices {
  readonly choice: Choice;
  readonly pauses: Pauses;
}

/** The tab the popup was opened on; `?tabId=` names another one. Null for one that is gone. */
export async function currentTab(): Promise<Tab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tabId'));
  const tab = asked
    ? await unlessRefused(() => browser.tabs.get(asked))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab ? tabOf(tab) : null;
}

/** What of the browser's tab is used; null where it has no id, as windows of developer tools. */
export function tabOf(tab: Browser.tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  const isInReaderMode = 'isInReaderMode' in tab && tab.isInReaderMode === true;
  return { id: tab.id, url: tab.url, isInReaderMode };
}

/** Milliseconds until a page that says nothing is taken to be held up; big ones need one to start. */
const PATIENCE = 5000;

/**
 * Finds out what happens in a tab, and tells whenever that changes the picture: a page that is held
 * up may answer yet.
 */
export async function watchStatus(
  tab: Tab,
  choices: Choices,
  changed: (status: TabStatus) => void,
): Promise<void> {
  const host = tab.url ? hostOf(tab.url) : null;
  const noAnswer = (from: 'page' | 'background') =>
    host && changed({ state: 'no-answer', host, from });
  const timer = setTimeout(() => noAnswer('page'), PATIENCE);
  try {
    changed(await statusOf(tab, choices));
  } catch (error) {
    reportOnce(error);
    noAnswer('background');
  } finally {
    clearTimeout(timer);
  }
}

/** @throws where the background cannot be reached, or settings cannot be read. */
async function statusOf(tab: Tab, { choice, pauses }: Choices): Promise<TabStatus> {
  const pause = pauseAt(pauses, tab.url, Date.now());
  if (pause) return { state: 'paused', pause };
  const host = tab.url ? hostOf(tab.url) : null;
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) {
    return { state: 'unreachable', why: 'own-page' };
  }
  if (tab.isInReaderMode) return { state: 'unreachable', why: 'reader-view' };
  if (!host) {
    // Without access a tab has no address, and may be any page.
    const hidden = tab.url === undefined && !(await mayRead());
    return hidden ? { state: 'no-access' } : { state: 'unreachable', why: 'browser-page' };
  }
  const { on, vote: votes } = verdict(choice, host);
  if (!on) return { state: 'off', host };

  // What runs in the page says more than the browser's list of permissions: in Firefox, access may be
  // given for one click, which is in no list.
  const report = await sendToTab(tab.id, { type: 'terms' });
  const limited = !(await mayRead());
  if (report) return { state: 'reading', host, limited, ...report };

  const vote = await sendToBackground({ type: 'probe-tab', tabId: tab.id });
  if (!vote) {
    const may = !limited || (await mayRead(tab.url));
    return may ? { state: 'unreachable', why: 'closed' } : { state: 'no-access' };
  }
  if (vote.reason === 'not-html') return { state: 'unreachable', why: 'no-html' };
  if (votes && !vote.news) return { state: 'not-news', host };
  // The background is putting the reader in.
  return { state: 'reading', host, limited, done: false, terms: [], muted: 0, foreign: false };
}
