import { browser } from 'wxt/browser';
import { reportOnce } from '../messages/refusals.ts';
import { sendToProbe, sendToTab } from '../messages/send-to-tab.ts';
import { watchAccess } from '../settings/access.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { forPage } from '../settings/page-settings.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { type Choice, verdict } from '../sites/rules.ts';
import { showOff } from './badge.ts';
import { hostOfTab } from './host-of-tab.ts';
import { forEachOpenTab } from './open-tabs.ts';
import { register } from './registrations.ts';
import { settleTab } from './settle.ts';
import { stop } from './tabs.ts';

/** Has what runs where follow what the reader chose, from the install on and whatever happens in tabs. */
export function followSettings(): void {
  /** One after the other, by the rules as they are when its turn has come; none waits for a tab. */
  let registering: Promise<boolean> = Promise.resolve(false);
  const registerAll = () => {
    registering = registering
      .then(async () => register(await settingsStore.load()))
      .catch((error: unknown) => {
        console.error('Backgrounder could not follow the rules:', error);
        return false;
      });
    return registering;
  };
  const settleOpenTabs = () => forEachOpenTab((tabId) => settleTab(tabId)).catch(reportOnce);
  const settle = () => void registerAll().then(settleOpenTabs);

  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  watchAccess(settle);
  // The background may have been stopped between a change and what was to follow from it.
  void registerAll().then((changed) => (changed ? settleOpenTabs() : undefined));

  settingsStore.watch((now, { before, sites, page }) => {
    if (sites)
      void registerAll()
        .then(() => settleWhereItDiffers(before, now))
        .catch(reportOnce);
    if (page) void forEachOpenTab(tellSettings).catch(reportOnce);
  });
  // There are other names to look for.
  importedPacks.watch(
    () => void forEachOpenTab((tabId) => settleTab(tabId, true)).catch(reportOnce),
  );

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'complete' && !change.url) return;
    const host = hostOfTab(tab);
    if (!host) return;
    const { on } = verdict(await settingsStore.load(), host);
    // A page that was turned off while it was in the browser's cache comes back with its reader.
    if (!on) await Promise.all([stop({ tabId, documentId: undefined }), showOff(tabId)]);
    // A page may go to another address without loading; its probe sees whether it did.
    else if (tab.status === 'complete') await sendToProbe(tabId, { type: 'look' });
  });
}

/** Has the tabs follow for whose site something else holds now; the others are left alone. */
async function settleWhereItDiffers(before: Choice, now: Choice): Promise<void> {
  await forEachOpenTab(async (tabId, tab) => {
    const host = hostOfTab(tab);
    if (host === null) return;
    const [was, is] = [verdict(before, host), verdict(now, host)];
    if (was.on !== is.on || was.vote !== is.vote) await settleTab(tabId);
  });
}

/** Settings as they are when the tab's turn has come: another change may have been made meanwhile. */
async function tellSettings(tabId: number): Promise<void> {
  const settings = forPage(await settingsStore.load());
  await sendToTab(tabId, { type: 'settings-changed', settings });
}
