import { hostOf } from '../sites/rules.ts';

/** The host of a tab, for matching site rules; null where extensions cannot run. */
export function hostOfTab(tab: { url?: string | undefined }): string | null {
  return tab.url ? hostOf(tab.url) : null;
}
