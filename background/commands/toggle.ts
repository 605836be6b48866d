import type { Browser } from 'wxt/browser';
import { pauseStore } from '../../settings/pause-store.ts';
import { settingsStore } from '../../settings/settings-store.ts';
import { pauseAt } from '../../sites/pause.ts';
import { toggled, verdict } from '../../sites/rules.ts';
import { hostOfTab } from '../tabs/host-of-tab.ts';

/**
 * Turns the site of a tab on or off, if it has one. During a pause, ends the pause instead: a
 * changed rule would have no visible effect until then.
 */
export async function toggleSite(tab: Pick<Browser.tabs.Tab, 'url'>): Promise<void> {
  const host = hostOfTab(tab);
  if (!host) return;
  if (pauseAt(await pauseStore.load(), tab.url, Date.now())) {
    const saved = await pauseStore.resume(tab.url);
    if (!saved.ok) console.error('Backgrounder could not end the pause:', saved.detail);
    return;
  }
  const now = await settingsStore.load();
  const saved = await settingsStore.save(now, toggled(now, host, !verdict(now, host).on));
  if (!saved.ok) console.error('Backgrounder could not turn the site on or off:', saved.detail);
}
