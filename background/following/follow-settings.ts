import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages/send-to-tab.ts';
import { reportOnce } from '../../messages/unreachable.ts';
import type { SettingsChanged } from '../../settings/create-settings-store.ts';
import { watchHostPermission } from '../../settings/host-permission.ts';
import { importedPacks } from '../../settings/imported-packs/imported-packs.ts';
import { pauseStore } from '../../settings/pause-store.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { pageOf } from '../../sites/page-of.ts';
import { type SiteChoice, verdict } from '../../sites/rules.ts';
import type { Content } from '../content/content.ts';
import { createRegistrar } from '../injecting/registrar.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { hostOfTab } from '../tabs/host-of-tab.ts';
import { forEachOpenTab } from '../tabs/open-tabs.ts';
import { createFollowed, type Followed } from './followed.ts';
import { sendSettings } from './send-settings.ts';
import { syncTab } from './sync-tab.ts';

/**
 * Keeps registrations and open tabs in line with the settings, pauses and imported packs: on
 * install, on startup, and on each change.
 */
export function followSettings(content: () => Content, told: ToldEntries): void {
  const registerAll = createRegistrar(() => void syncAll());
  const syncOpenTabs = () => forEachOpenTab((tabId) => syncTab(tabId)).catch(reportOnce);
  const syncAll = () => registerAll().then(syncOpenTabs);
  const startUp = async () => {
    const ended = await pauseStore.endAtRestart();
    if (!ended.ok) console.error('Backgrounder could not end the pause:', ended.detail);
    await syncAll();
  };

  // One that is loaded by the command line is installed again at each start of the browser.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void (reason === 'install' ? startUp() : syncAll());
  });
  browser.runtime.onStartup.addListener(() => void startUp());
  watchHostPermission(() => void syncAll());

  const followed = createFollowed(browser.storage.session);
  const followSettingsChange = (now: Settings, { before, sites, page }: SettingsChanged) =>
    Promise.all([
      sites && registerAll().then(() => syncDifferingTabs(before, now)),
      page && sendSettings(content, told),
    ]);
  const followPacksChange = () =>
    forEachOpenTab((tabId) => sendToTab(tabId, { type: 'packs-changed' }));

  /** Recorded in their order, and none as followed while one before it is still under way. */
  let recording: Promise<unknown> = Promise.resolve();
  const record = (change: Promise<Partial<Followed>>) => {
    recording = Promise.all([change, recording])
      .then(([done]) => followed.put(done))
      .catch(reportOnce);
  };
  settingsStore.watch((settings, change) =>
    record(followSettingsChange(settings, change).then(() => ({ settings }))),
  );
  pauseStore.watch((pauses, { everywhere, pages }) =>
    record((everywhere ? syncAll() : syncPages(pages)).then(() => ({ pauses }))),
  );
  importedPacks.watch(() =>
    record(importedPacks.list().then((packs) => followPacksChange().then(() => ({ packs })))),
  );
  /** Follows what changed before the background was stopped, and was not followed to the end. */
  const catchUp = async (registrationsChanged: boolean) => {
    const [settings, pauses, packs] = await Promise.all([
      settingsStore.load(),
      pauseStore.load(),
      importedPacks.list(),
    ]);
    const { parts, before } = await followed.missed({ settings, pauses, packs });
    const isMissed = parts.includes('settings');
    // Without a record, the browser has just started, or the user has turned the extension on again:
    // then nothing else tells of it, and pages that were open before have no reader.
    if (registrationsChanged || parts.includes('pauses') || !before) await syncOpenTabs();
    if (isMissed)
      await followSettingsChange(settings, { before: before ?? settings, sites: true, page: true });
    if (parts.includes('packs')) await followPacksChange();
    await followed.put({ settings, pauses, packs });
  };
  void registerAll().then(catchUp).catch(reportOnce);
  // Having a listener makes switching tabs wake the service, which then notices
  // whether a pause is over.
  browser.tabs.onActivated.addListener(() => {});
}

/** Syncs only the tabs whose site has a different verdict now. */
async function syncDifferingTabs(before: SiteChoice, now: SiteChoice): Promise<void> {
  await forEachOpenTab(async (tabId, tab) => {
    const host = hostOfTab(tab);
    if (host === null) return;
    const [was, is] = [verdict(before, host), verdict(now, host)];
    if (was.on !== is.on || was.needsVote !== is.needsVote) await syncTab(tabId);
  });
}

/** Syncs the tabs that show one of these pages. */
async function syncPages(pages: readonly string[]): Promise<void> {
  await forEachOpenTab(async (tabId, { url }) => {
    if (url !== undefined && pages.includes(pageOf(url))) await syncTab(tabId);
  });
}
