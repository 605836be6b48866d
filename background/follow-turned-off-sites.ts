import { browser } from 'wxt/browser';
import { reportOnce } from '../messages/unreachable.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { forgetTurnedOn, type TurnedOffSites } from './turned-off-sites.ts';

/**
 * Forgets sites that were turned off from a card once their tab is closed, or they have
 * been turned on elsewhere.
 */
export function followTurnedOffSites(sites: TurnedOffSites): void {
  browser.tabs.onRemoved.addListener((tabId) => void sites.close(tabId));
  settingsStore.watch(async (settings, { sites: isOfSites }) => {
    if (!isOfSites) return;
    const tabs = await browser.tabs.query({});
    const ids = tabs.flatMap(({ id }) => id ?? []);
    await forgetTurnedOn(sites, settings, ids).catch(reportOnce);
  });
}
