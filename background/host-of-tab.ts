import { hostOf } from '../sites/rules.ts';

/** The host that rules apply to in a tab; null where extensions cannot run. */
export function hostOfTab(tab: { url?: string | undefined }): string | null {
  return tab.url ? hostOf(tab.url) : null;
}
