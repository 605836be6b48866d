import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { ignoringUnreachable } from '../../messages/unreachable.ts';
import type { Pause } from '../../sites/pause.ts';

const PAUSED_COLOUR = '#8a4b0f';
const OFF_COLOUR = '#6b6f73';
const ON_COLOUR = '#0b5a6b';

/** Shows the number of terms on a page in the badge; clears the badge if there are none. */
export async function showCount(tabId: number, terms: number): Promise<void> {
  await showBadge(tabId, terms > 0 ? String(terms) : '', ON_COLOUR, t('manifest.name'));
}

/** Shows in the badge why nothing is marked in a tab: a pause, or the site is off. */
export async function showInactive(
  tabId: number,
  { pause }: { readonly pause: Pause | null },
): Promise<void> {
  if (pause) await showBadge(tabId, t('badge.paused'), PAUSED_COLOUR, t('badge.pausedTitle'));
  else await showBadge(tabId, t('badge.off'), OFF_COLOUR, t('badge.offTitle'));
}

/** @param title tooltip of the toolbar button and its name for screen readers. */
async function showBadge(tabId: number, text: string, color: string, title: string): Promise<void> {
  await ignoringUnreachable(async () => {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  });
}
