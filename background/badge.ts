import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n.ts';
import { unlessRefused } from '../messages/refusals.ts';

const OFF_COLOUR = '#6b6f73';
const ON_COLOUR = '#0b5a6b';

/** Shows on the badge how many terms a page has. */
export async function showCount(tabId: number, terms: number): Promise<void> {
  await showBadge(tabId, terms > 0 ? String(terms) : '', ON_COLOUR);
}

/** Shows on the badge that the site of a tab is off. */
export async function showOff(tabId: number): Promise<void> {
  await showBadge(tabId, t('badge.off'), OFF_COLOUR);
}

async function showBadge(tabId: number, text: string, color: string): Promise<void> {
  await unlessRefused(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  });
}
