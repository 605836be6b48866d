import { MAX_SELECTION } from '../../messages/limits.ts';
import { asQuery } from '../../messages/query.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { find } from '../../spotting/find.ts';
import type { Content } from '../content/content.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { hostOfTab } from '../tabs/host-of-tab.ts';
import { tabWithId } from '../tabs/tab-with-id.ts';
import { openPopup } from './popup.ts';

/** How many entries are offered instead if none matches. */
export const MAX_NEAREST = 3;

/**
 * Looks up selected text. Opens its card, or says that no entry matches: at the selection if a
 * reader runs there, otherwise in the popup. The text is not kept.
 *
 * @param tabId the tab in which it was selected, which may be none that can be reached.
 */
export async function openSelected(
  content: () => Content,
  told: ToldEntries,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const [named] = find(await content().dictionary(), [text.slice(0, MAX_SELECTION)], [null]);
  if (!named) {
    await openMissing(content(), told, tabId, asQuery(text));
    return;
  }
  const [entry] = (await tell(content(), told, tabId, [named.entry])) ?? [];
  if (tabId !== undefined && entry !== undefined) {
    if (await sendToTab(tabId, { type: 'show-selected', entry })) return;
  }
  await openPopup({ kind: 'entry', id: named.entry }, tabId);
}

/**
 * @returns those of the entries that the page in a tab may know of; from now on it is told of them.
 *   Null if the tab cannot be reached.
 */
async function tell(
  { mayTell }: Content,
  told: ToldEntries,
  tabId: number | undefined,
  ids: readonly string[],
): Promise<string[] | null> {
  const tab = await tabWithId(tabId);
  if (tab?.id === undefined) return null;
  const host = hostOfTab(tab);
  const may = ids.filter(await mayTell(host));
  await told.tell(tab.id, host ?? '', may);
  return may;
}

async function openMissing(
  content: Content,
  told: ToldEntries,
  tabId: number | undefined,
  text: string,
): Promise<void> {
  const all = text ? await (await content.catalog()).nearest(text, MAX_NEAREST) : [];
  const ids = all.map(({ id }) => id);
  const may = text ? await tell(content, told, tabId, ids) : null;
  if (tabId !== undefined && may) {
    const nearest = all.filter(({ id }) => may.includes(id));
    if (await sendToTab(tabId, { type: 'show-missing', text, nearest })) return;
  }
  await openPopup({ kind: 'missing', text }, tabId);
}

/** The selected text in a tab; null if no reader runs there. */
export async function selectionIn(tabId: number): Promise<string | null> {
  return (await sendToTab(tabId, { type: 'selected' })) ?? null;
}
