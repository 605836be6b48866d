import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { TAB_RESPONSES, type TabMessage, type TabResponses } from '../../messages/tab-messages.ts';
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
  | (Site & { readonly state: 'reading' } & TabResponses['terms']);

interface Site {
  readonly host: string;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab the popup was opened on; `?tabId=` names another one. */
export async function currentTab(): Promise<Tab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tabId'));
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Finds out what happens in a tab by asking it. */
export async function statusOf(tab: Tab, choice: Choice): Promise<TabStatus> {
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

  const vote = await sendToBackground({ type: 'look', tabId: tab.id }).catch(() => null);
  if (!vote) return { state: 'unreachable', why: 'closed' };
  if (vote.reason === 'not-html') return { state: 'unreachable', why: 'no-html' };
  if (votes && !vote.news) return { state: 'not-news', host };
  // The background is putting the reader in.
  return { state: 'reading', host, done: false, terms: [], muted: 0 };
}

/** @returns the reader's report, or null where no reader runs in the tab. */
export async function sendToTab<T extends TabMessage['type']>(
  tabId: number,
  message: Extract<TabMessage, { type: T }> & { type: T },
): Promise<TabResponses[T] | null> {
  try {
    const report: unknown = await browser.tabs.sendMessage(tabId, message);
    const schema: v.GenericSchema<unknown, TabResponses[T]> = TAB_RESPONSES[message.type];
    return v.parse(schema, report);
  } catch {
    return null;
  }
}
