import { asQuery } from '../messages/query.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { find } from '../spotting/find.ts';
import type { Content } from './content.ts';
import { openPopup } from './popup.ts';

/** UTF-16 units of the selection that are searched; a longer selection is hardly a name. */
const MAX_LENGTH = 1000;

/**
 * Looks up selected text. Opens the card at the selection if a reader runs there, otherwise in the
 * popup; if no entry matches, opens a search in the popup. The text is not kept.
 */
export async function openSelected(
  content: () => Content,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const [named] = find(await content().dictionary(), [text.slice(0, MAX_LENGTH)], [null]);
  if (named && tabId !== undefined) {
    if (await sendToTab(tabId, { type: 'show-selected', entry: named.entry })) return;
  }
  await openPopup(
    named ? { kind: 'entry', id: named.entry } : { kind: 'search', query: asQuery(text) },
    tabId,
  );
}

/** The selected text in a tab; null if no reader runs there. */
export async function selectedIn(tabId: number): Promise<string | null> {
  return (await sendToTab(tabId, { type: 'selected' })) ?? null;
}
