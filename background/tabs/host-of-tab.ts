import type { Browser } from 'wxt/browser';
import { hostOf } from '../../sites/rules.ts';

/** The host of a tab, for matching site rules; null where extensions cannot run. */
export function hostOfTab(tab: Pick<Browser.tabs.Tab, 'url'>): string | null {
  return tab.url ? hostOf(tab.url) : null;
}
