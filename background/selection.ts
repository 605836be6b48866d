import { asQuery } from '../messages/query.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { find } from '../spotting/find.ts';
import type { Content } from './content.ts';
import { openPopup } from './popup.ts';

/** Longer selections name no single thing. */
const MOST = 1000;

/**
 * Opens the background of selected text: its card at the selection where the page is read, else in
 * the popup; a search where we know nothing of that name. The text is looked up and let go.
 */
export async function openSelected(
  content: () => Content,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const [named] = find(await content().dictionary(), [text.slice(0, MOST)], [null]);
  if (named && tabId !== undefined) {
    if (await sendToTab(tabId, { type: 'show-selected', entry: named.entry })) return;
  }
  await openPopup(
    named ? { kind: 'entry', id: named.entry } : { kind: 'search', query: asQuery(text) },
    tabId,
  );
}

/** The text that is selected in a tab that is read; null where it is not. */
export async function selectedIn(tabId: number): Promise<string | null> {
  return (await sendToTab(tabId, { type: 'selected' })) ?? null;
}
