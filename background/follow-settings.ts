import { browser } from 'wxt/browser';
import { sendToProbe, sendToTab } from '../messages/send-to-tab.ts';
import { isUnreachable, reportOnce } from '../messages/unreachable.ts';
import { watchHostPermission } from '../settings/host-permission.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { forPage } from '../settings/page-settings.ts';
import { pauseStore } from '../settings/pauses.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { pageOf, pauseEverywhere } from '../sites/pause.ts';
import { type SiteChoice, verdict } from '../sites/rules.ts';
import { showInactive } from './badge.ts';
import type { Content } from './content.ts';
import { effectiveStateAt } from './effective-state.ts';
import { hostOfTab } from './host-of-tab.ts';
import { forEachOpenTab } from './open-tabs.ts';
import { register } from './registrations.ts';
import { syncTab } from './sync-tab.ts';
import { stop } from './tabs.ts';

/**
 * Keeps registrations and open tabs in line with the settings, pauses and imported packs: on install,
 * on startup, on each change, and when a tab navigates.
 */
export function followSettings(content: () => Content): void {
  /** Registrations run one at a time, each with the rules current when it starts; none awaits a tab. */
  let registering: Promise<boolean> = Promise.resolve(false);
  const registerAll = () => {
    registering = registering
      .then(async () => {
        const pause = pauseEverywhere(await pauseStore.load(), Date.now());
        if (pause?.kind === 'hour') atEndOf(pause.until);
        return register(pause ? null : await settingsStore.load());
      })
      .catch((error: unknown) => {
        // A background that is being stopped updates them when it next starts.
        if (!isUnreachable(error)) {
          console.error('Backgrounder could not update its content scripts:', error);
        }
        return false;
      });
    return registering;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** If the service is stopped meanwhile, it notices the end of the pause when it next wakes. */
  const atEndOf = (until: number) => {
    clearTimeout(timer);
    timer = setTimeout(settle, until - Date.now());
  };
  const settleOpenTabs = () => forEachOpenTab((tabId) => syncTab(tabId)).catch(reportOnce);
  const settle = () => void registerAll().then(settleOpenTabs);

  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  watchHostPermission(settle);
  // The background may have been stopped between a change and acting on it.
  void registerAll().then((changed) => (changed ? settleOpenTabs() : undefined));

  settingsStore.watch((now, { before, sites, page }) => {
    if (sites)
      void registerAll()
        .then(() => settleDifferingTabs(before, now))
        .catch(reportOnce);
    if (page)
      void forEachOpenTab((tabId, tab) => sendSettings(content(), tabId, tab)).catch(reportOnce);
  });
  pauseStore.watch((_now, { everywhere, pages }) => {
    if (everywhere) settle();
    else void settlePages(pages).catch(reportOnce);
  });
  // Having a listener makes switching tabs wake the service, which then notices whether a pause is over.
  browser.tabs.onActivated.addListener(() => {});
  importedPacks.watch(
    () =>
      void forEachOpenTab((tabId) => sendToTab(tabId, { type: 'packs-changed' })).catch(reportOnce),
  );

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'complete' && !change.url) return;
    const state = await effectiveStateAt(tab.url);
    if (!state) return;
    // A page restored from the back/forward cache still has its reader, even if its site is off by now.
    if (!state.on) {
      await Promise.all([stop({ tabId, documentId: undefined }), showInactive(tabId, state)]);
    }
    // The URL may have changed without a load (History API); the probe checks whether it did.
    else if (tab.status === 'complete') await sendToProbe(tabId, { type: 'vote' });
  });
}

/** Syncs only the tabs whose site has a different verdict now. */
async function settleDifferingTabs(before: SiteChoice, now: SiteChoice): Promise<void> {
  await forEachOpenTab(async (tabId, tab) => {
    const host = hostOfTab(tab);
    if (host === null) return;
    const [was, is] = [verdict(before, host), verdict(now, host)];
    if (was.on !== is.on || was.needsVote !== is.needsVote) await syncTab(tabId);
  });
}

/** Syncs the tabs that show one of these pages. */
async function settlePages(pages: readonly string[]): Promise<void> {
  await forEachOpenTab(async (tabId, { url }) => {
    if (url !== undefined && pages.includes(pageOf(url))) await syncTab(tabId);
  });
}

/** Loads the settings only when the tab is reached: they may have changed again meanwhile. */
async function sendSettings(
  { mayTell }: Content,
  tabId: number,
  tab: { url?: string | undefined },
): Promise<void> {
  const may = await mayTell(hostOfTab(tab));
  const settings = forPage(await settingsStore.load(), may);
  await sendToTab(tabId, { type: 'settings-changed', settings });
}
