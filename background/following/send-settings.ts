import { sendToTab } from '../../messages/send-to-tab.ts';
import { forPage } from '../../settings/page-settings.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import type { Content } from '../content/content.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { hostOfTab } from '../tabs/host-of-tab.ts';
import { forEachOpenTab } from '../tabs/open-tabs.ts';
import { tabWithId } from '../tabs/tab-with-id.ts';

/** Sends the readers of all tabs the settings, to each the part that its page may know. */
export async function sendSettings(content: () => Content, told: ToldEntries): Promise<void> {
  await forEachOpenTab((tabId) => sendTo(content(), told, tabId));
}

/**
 * Reads everything only when the tab is reached: the settings may have changed again meanwhile, and
 * the tab may show another page, which must not learn what the one before was told of.
 */
async function sendTo({ mayTell }: Content, told: ToldEntries, tabId: number): Promise<void> {
  // Loaded before asking what the page was told of, which may grow meanwhile; see `spot.ts`.
  const now = await settingsStore.load();
  const tab = await tabWithId(tabId);
  if (!tab) return;
  const host = hostOfTab(tab);
  const isMarkedThere = await mayTell(host);
  const isTold = host === null ? isMarkedThere : await told.in(tabId, host);
  const settings = forPage(now, (id) => isMarkedThere(id) && isTold(id));
  await sendToTab(tabId, { type: 'settings-changed', settings });
}
