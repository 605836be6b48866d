import { browser } from 'wxt/browser';
import { hostOf } from '../../sites/rules.ts';
import { createChoices } from '../../sites/store.ts';

/** The reader's choice of sites, in the browser's storage. */
export const choices = createChoices(browser.storage);

/** The host that rules apply to in a tab; null where extensions cannot run. */
export function hostOfTab(tab: { url?: string | undefined }): string | null {
  return tab.url ? hostOf(tab.url) : null;
}
