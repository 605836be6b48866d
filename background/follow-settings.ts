import { browser } from 'wxt/browser';
import { reportOnce } from '../messages/refusals.ts';
import { sendToProbe, sendToTab } from '../messages/send-to-tab.ts';
import { watchAccess } from '../settings/access.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { forPage } from '../settings/page-settings.ts';
import { pauseStore } from '../settings/pauses.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { pageOf, pauseEverywhere } from '../sites/pause.ts';
import { type Choice, verdict } from '../sites/rules.ts';
import { showSilence } from './badge.ts';
import { hostOfTab } from './host-of-tab.ts';
import { forEachOpenTab } from './open-tabs.ts';
import { register } from './registrations.ts';
import { settleTab } from './settle.ts';
import { standingAt } from './standing.ts';
import { stop } from './tabs.ts';

/** Has what runs where follow what the reader chose, from the install on and whatever happens in tabs. */
export function followSettings(): void {
  /** One after the other, by the rules as they are when its turn has come; none waits for a tab. */
  let registering: Promise<boolean> = Promise.resolve(false);
  const registerAll = () => {
    registering = registering
      .then(async () => {
        const pause = pauseEverywhere(await pauseStore.load(), Date.now());
        if (pause?.kind === 'hour') atEndOf(pause.until);
        return register(pause ? null : await settingsStore.load());
      })
      .catch((error: unknown) => {
        console.error('Backgrounder could not follow the rules:', error);
        return false;
      });
    return registering;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A service that is stopped sleeps through the end of an hour, and sees it when it is next woken. */
  const atEndOf = (until: number) => {
    clearTimeout(timer);
    timer = setTimeout(settle, until - Date.now());
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
  pauseStore.watch((_now, { everywhere, pages }) => {
    if (everywhere) settle();
    else void settlePages(pages).catch(reportOnce);
  });
  // Turning to another tab wakes the service, which sees whether a pause is over.
  browser.tabs.onActivated.addListener(() => {});
  // There are other names to look for.
  importedPacks.watch(
    () => void forEachOpenTab((tabId) => settleTab(tabId, true)).catch(reportOnce),
  );

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'complete' && !change.url) return;
    const standing = await standingAt(tab.url);
    if (!standing) return;
    // A page that was turned off while it was in the browser's cache comes back with its reader.
    if (!standing.on) {
      await Promise.all([stop({ tabId, documentId: undefined }), showSilence(tabId, standing)]);
    }
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

/** Has the tabs that show one of these pages follow what holds now. */
async function settlePages(pages: readonly string[]): Promise<void> {
  await forEachOpenTab(async (tabId, { url }) => {
    if (url !== undefined && pages.includes(pageOf(url))) await settleTab(tabId);
  });
}

/** Settings as they are when the tab's turn has come: another change may have been made meanwhile. */
async function tellSettings(tabId: number): Promise<void> {
  const settings = forPage(await settingsStore.load());
  await sendToTab(tabId, { type: 'settings-changed', settings });
}
