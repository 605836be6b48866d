import { type Browser, browser } from 'wxt/browser';
import type { TabMessages } from '../../messages/protocol.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { ignoringUnreachable, reportOnce } from '../../messages/unreachable.ts';
import { hasHostPermission } from '../../settings/host-permission.ts';
import { type Pause, type Pauses, pauseAt } from '../../sites/pause.ts';
import { hostOf, type SiteChoice, verdict } from '../../sites/rules.ts';

/** The status of a tab, as shown by popup and panel. */
export type TabStatus =
  /** Takes precedence over all other states; applies to pages without a site too. */
  | { readonly state: 'paused'; readonly pause: Pause }
  /** Extensions cannot run here, whatever the rules say. */
  | {
      readonly state: 'unreachable';
      readonly reason: 'own-page' | 'browser-page' | 'reader-view' | 'no-html' | 'closed';
    }
  /** We lack permission to read this page, but can request it. */
  | { readonly state: 'no-access' }
  /** The rules have changed, and what they mean for this page is not known yet. */
  | (Site & { readonly state: 'looking' })
  | (Site & { readonly state: 'off' })
  | (Site & { readonly state: 'not-news' })
  /** The page is blocked, or the background cannot be reached. */
  | (Site & { readonly state: 'no-answer'; readonly from: 'page' | 'background' })
  | (Site & {
      readonly state: 'reading';
      /** We have permission for this page or site, but not for all. */
      readonly limited: boolean;
      /** The rules have changed, and may no longer leave this page on; its names are still there. */
      readonly unsure?: boolean;
    } & TabMessages['terms']['response']);

interface Site {
  readonly host: string;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The rules and pauses that decide whether a page is read. */
export interface Choices {
  readonly choice: SiteChoice;
  readonly pauses: Pauses;
}

/** The tab that our page is asked to be about, by `?tabId=`; null if none is. */
export function askedTab(): number | null {
  return Number(new URLSearchParams(location.search).get('tabId')) || null;
}

/** The active tab of our page's window, or the one it is asked to be about; null if it is gone. */
export async function currentTab(): Promise<Tab | null> {
  const asked = askedTab();
  const tab = asked
    ? await ignoringUnreachable(() => browser.tabs.get(asked))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab ? tabOf(tab) : null;
}

/** Converts the browser's tab; null if it has no id, like a developer tools window. */
export function tabOf(tab: Browser.tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url };
}

/**
 * Time until an unresponsive page counts as blocked, in ms; large pages may take a second to start.
 */
const TIMEOUT = 5000;

/**
 * Determines the status of a tab. Calls back with `no-answer` if that takes too long, and again
 * with the real status if a blocked page responds after all. Never rejects.
 *
 * @param isNew whether the choices have just changed: a reader that still answers may then be about
 *   to stop.
 */
export async function watchStatus(
  tab: Tab,
  choices: Choices,
  isNew: boolean,
  changed: (status: TabStatus) => void,
): Promise<void> {
  const host = tab.url ? hostOf(tab.url) : null;
  const noAnswer = (from: 'page' | 'background') =>
    host && changed({ state: 'no-answer', host, from });
  const timer = setTimeout(() => noAnswer('page'), TIMEOUT);
  try {
    changed(await statusOf(tab, choices, isNew));
  } catch (error) {
    reportOnce(error);
    noAnswer('background');
  } finally {
    clearTimeout(timer);
  }
}

/** @throws if the background cannot be reached. */
async function statusOf(tab: Tab, { choice, pauses }: Choices, isNew: boolean): Promise<TabStatus> {
  const pause = pauseAt(pauses, tab.url, Date.now());
  if (pause) return { state: 'paused', pause };
  const host = tab.url ? hostOf(tab.url) : null;
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) {
    return { state: 'unreachable', reason: 'own-page' };
  }
  if (!host) {
    // Without permission, `tab.url` is undefined, and this may be any page.
    const hidden = tab.url === undefined && !(await hasHostPermission());
    if (hidden) return { state: 'no-access' };
    // Firefox tells neither the URL of a page in Reader View nor that it is in it: that takes the
    // permission `tabs`.
    // https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab
    const mayBeReaderView = import.meta.env.FIREFOX && tab.url === undefined;
    return { state: 'unreachable', reason: mayBeReaderView ? 'reader-view' : 'browser-page' };
  }
  const { on, needsVote } = verdict(choice, host);
  if (!on) return { state: 'off', host };

  // Ask the page rather than the list of permissions: Firefox can grant access for a single click,
  // which `permissions.contains` does not report.
  const termsIn = () => sendToTab(tab.id, { type: 'terms' });
  const report = isNew ? null : await termsIn();
  const limited = !(await hasHostPermission());
  if (report) return { state: 'reading', host, limited, ...report };

  // The background applies the rules to the page before it answers.
  const vote = await sendToBackground({ type: 'probe-tab', tabId: tab.id });
  if (!vote) {
    const may = !limited || (await hasHostPermission(tab.url));
    return may ? { state: 'unreachable', reason: 'closed' } : { state: 'no-access' };
  }
  if (vote.reason === 'not-html') return { state: 'unreachable', reason: 'no-html' };
  if (needsVote && !vote.news) return { state: 'not-news', host };
  // The background has had the reader injected, which may not listen yet.
  return { ...begun(host, limited), ...(await termsIn()) };
}

/** The status of a page that the reader has just been injected into. */
export function begun(host: string, limited: boolean): Extract<TabStatus, { state: 'reading' }> {
  return {
    state: 'reading',
    host,
    limited,
    progress: 'reading',
    terms: [],
    leftOut: 0,
    foreign: false,
  };
}
