import { browser } from 'wxt/browser';
import { settingsStore } from '../../settings/settings-store.ts';
import { reporting } from '../reporting.ts';
import { forgetTurnedOn, type TurnedOffSites } from './turned-off-sites.ts';

/**
 * Forgets sites that were turned off from a card once their tab is closed, or they have
 * been turned on elsewhere.
 */
export function followTurnedOffSites(sites: TurnedOffSites): void {
  browser.tabs.onRemoved.addListener(reporting((tabId) => sites.close(tabId)));
  settingsStore.watch(
    reporting(async (settings, { sites: isOfSites }) => {
      if (!isOfSites) return;
      const tabs = await browser.tabs.query({});
      const ids = tabs.flatMap(({ id }) => id ?? []);
      await forgetTurnedOn(sites, settings, ids);
    }),
  );
}
