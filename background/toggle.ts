import { settingsStore } from '../settings/settings-store.ts';
import { toggled, verdict } from '../sites/rules.ts';
import { hostOfTab } from './host-of-tab.ts';

/** Turns the site of a tab on or off; nothing happens where there is no site. */
export async function toggleSite(tab: { url?: string | undefined }): Promise<void> {
  const host = hostOfTab(tab);
  if (!host) return;
  const now = await settingsStore.load();
  const saved = await settingsStore.save(now, toggled(now, host, !verdict(now, host).on));
  if (!saved.ok) console.error('Backgrounder could not turn the site:', saved.detail);
}
