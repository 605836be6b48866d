import { browser } from 'wxt/browser';
import { asQuery } from '../messages/query.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { find } from '../spotting/find.ts';
import type { Content } from './content.ts';
import { hostOfTab } from './host-of-tab.ts';
import { openPopup } from './popup.ts';

/** UTF-16 units of the selection that are searched; a longer selection is hardly a name. */
const MAX_LENGTH = 1000;
/** How many entries are offered instead if none matches. */
export const MAX_NEAREST = 3;

/**
 * Looks up selected text. Opens its card, or says that no entry matches: at the selection if a reader
 * runs there, otherwise in the popup. The text is not kept.
 */
export async function openSelected(
  content: () => Content,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const [named] = find(await content().dictionary(), [text.slice(0, MAX_LENGTH)], [null]);
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
    const all = await (await catalog()).nearest(text, MAX_NEAREST);
    const nearest = all.filter(({ id }) => may(id));
    if (await sendToTab(tabId, { type: 'show-missing', text, nearest })) return;
  }
  await openPopup({ kind: 'missing', text }, tabId);
}

/** The selected text in a tab; null if no reader runs there. */
export async function selectionIn(tabId: number): Promise<string | null> {
  return (await sendToTab(tabId, { type: 'selected' })) ?? null;
}
