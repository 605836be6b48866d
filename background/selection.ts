import { browser } from 'wxt/browser';
import { asQuery } from '../messages/query.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { find } from '../spotting/find.ts';
import type { Content } from './content.ts';
import { hostOfTab } from './host-of-tab.ts';
import { openPopup } from './popup.ts';

/** Longer selections name no single thing. */
const MOST = 1000;
/** So many entries are offered in the place of one that there is not. */
export const MOST_NEAREST = 3;

/**
 * Opens the background of selected text, or says that there is none: in a card at the selection where
 * the page is read, else in the popup. The text is looked up and let go.
 */
export async function openSelected(
  content: () => Content,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const [named] = find(await content().dictionary(), [text.slice(0, MOST)], [null]);
  if (!named) {
    await openMissing(content(), tabId, asQuery(text));
    return;
  }
  if (tabId !== undefined) {
    if (await sendToTab(tabId, { type: 'show-selected', entry: named.entry })) return;
  }
  await openPopup({ kind: 'entry', id: named.entry }, tabId);
}

async function openMissing(
  { catalog, mayTell }: Content,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  if (tabId !== undefined && text) {
    const may = await mayTell(hostOfTab(await browser.tabs.get(tabId)));
    const all = (await catalog()).nearest(text, MOST_NEAREST);
    const nearest = all.filter(({ id }) => may(id));
    if (await sendToTab(tabId, { type: 'show-missing', text, nearest })) return;
  }
  await openPopup({ kind: 'missing', text }, tabId);
}

/** The text that is selected in a tab that is read; null where it is not. */
export async function selectedIn(tabId: number): Promise<string | null> {
  return (await sendToTab(tabId, { type: 'selected' })) ?? null;
}
