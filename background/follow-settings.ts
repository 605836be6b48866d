import { type Browser, browser } from 'wxt/browser';
import { sendToProbe, sendToTab } from '../messages/send-to-tab.ts';
import { reportOnce } from '../messages/unreachable.ts';
import { watchHostPermission } from '../settings/host-permission.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { pauseStore } from '../settings/pauses.ts';
import type { Settings } from '../settings/schema.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { isStopping } from '../settings/stopping.ts';
import type { Changed as SettingsChanged } from '../settings/store.ts';
import { pageOf } from '../sites/page-of.ts';
import { pauseEverywhere } from '../sites/pause.ts';
import { type SiteChoice, verdict } from '../sites/rules.ts';
import type { Content } from './content.ts';
import { effectiveStateAt } from './effective-state.ts';
import { createFollowed } from './followed.ts';
import { hostOfTab } from './host-of-tab.ts';
import { forEachOpenTab } from './open-tabs.ts';
import { register } from './registrations.ts';
import { reporting } from './reporting.ts';
import { sendSettings } from './send-settings.ts';
import { syncTab } from './sync-tab.ts';
import { findCode } from './tabs.ts';
import type { ToldEntries } from './told-entries.ts';

/**
 * Keeps registrations and open tabs in line with the settings, pauses and imported packs: on
 * install, on startup, on each change, and when a tab navigates.
 */
export function followSettings(content: () => Content, told: ToldEntries): void {
  /**
   * Registrations run one at a time, each with the rules current when it starts; none awaits a tab.
   */
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
        if (!isStopping(error)) {
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
    timer = setTimeout(() => void syncAll(), until - Date.now());
  };
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
  settingsStore.watch((settings, change) => {
    recording = Promise.all([recording, followSettingsChange(settings, change)])
      .then(() => followed.put({ settings }))
      .catch(reportOnce);
  });
  pauseStore.watch((pauses, { everywhere, pages }) => {
    void (everywhere ? syncAll() : syncPages(pages))
      .then(() => followed.put({ pauses }))
      .catch(reportOnce);
  });
  importedPacks.watch(() => {
    void importedPacks
      .list()
      .then((packs) => followPacksChange().then(() => followed.put({ packs })))
      .catch(reportOnce);
  });
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

  browser.tabs.onUpdated.addListener(
    reporting(async (tabId, change, tab) => {
      if (change.status === 'complete' || change.url) await followPage(tabId, tab);
    }),
  );
}

/** Syncs a tab that has gone to another page, unless the probe of that page does it. */
async function followPage(
  tabId: number,
  { url, status }: Pick<Browser.tabs.Tab, 'url' | 'status'>,
): Promise<void> {
  const state = await effectiveStateAt(url);
  if (!state) return;
  // A page restored from the back/forward cache still has its reader, even if its site is off by
  // now. The URL may have changed without a load (History API); the probe checks whether it did.
  // Chromium puts no registered script into a page that it prerenders, so there may be none yet.
  const isAsIs =
    state.on && (status !== 'complete' || (await sendToProbe(tabId, { type: 'vote' })));
  // In the tab's queue, with what applies then: the site may be turned on meanwhile.
  if (!isAsIs || (await isLeftPaused(tabId))) await syncTab(tabId);
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

/**
 * Whether a tab may have no reader only because the page before, in the same document, is paused:
 * the probe has not seen that, and does not ask again on the way back.
 */
async function isLeftPaused(tabId: number): Promise<boolean> {
  const { pages } = await pauseStore.load();
  return pages.length > 0 && (await findCode({ tabId, documentId: undefined })) === 'probe';
}

/** Syncs the tabs that show one of these pages. */
async function syncPages(pages: readonly string[]): Promise<void> {
  await forEachOpenTab(async (tabId, { url }) => {
    if (url !== undefined && pages.includes(pageOf(url))) await syncTab(tabId);
  });
}
