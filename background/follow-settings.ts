import { browser } from 'wxt/browser';
import { watchAccess } from '../settings/access.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { verdict } from '../sites/rules.ts';
import { hostOfTab } from './host-of-tab.ts';
import { readOpenTabsAnew, register, settleOpenTabs, tellOpenTabs } from './registrations.ts';
import { probe, showOff, stop } from './tabs.ts';

/** Has what runs where follow what the reader chose, from the install on and whatever happens in tabs. */
export function followSettings(): void {
  /** One after the other. */
  let settled = Promise.resolve();
  const settle = () => {
    settled = settled
      .then(async () => {
        const choice = await settingsStore.load();
        await register(choice);
        await settleOpenTabs(choice);
      })
      .catch((error: unknown) => console.error('Backgrounder could not follow the rules:', error));
  };

  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  watchAccess(settle);
  settingsStore.watch((now, { sites, page }) => {
    if (sites) settle();
    if (page) void tellOpenTabs(now);
  });
  importedPacks.watch(async () => readOpenTabsAnew(await settingsStore.load()));

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'complete' && !change.url) return;
    const host = hostOfTab(tab);
    if (!host) return;
    const { on } = verdict(await settingsStore.load(), host);
    // A page that was turned off while it was in the browser's cache comes back with its reader.
    if (!on) await Promise.all([stop(tabId), showOff(tabId)]);
    // A page may go to another address without loading; the probe sees whether it did.
    else if (tab.status === 'complete') await probe(tabId);
  });
}
