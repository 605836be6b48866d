import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import { reportOnce } from '../../messages/unreachable.ts';

/** Ids of the context menu items. */
export const SELECTION = 'background-of-selection';
export const SITE = 'toggle-site';
export const DOCUMENT = 'use-page';

/**
 * Keeps the context menu items there. Browsers remember them with their titles, so they are added
 * again when one starts: its language may have been changed.
 */
export function keepMenuItems(): void {
  /** One at a time: when the browser starts, the extension may also have been updated. */
  let adding = Promise.resolve();
  const add = () => {
    adding = adding.then(addItems).catch(reportOnce);
  };
  browser.runtime.onInstalled.addListener(add);
  browser.runtime.onStartup.addListener(add);
}

async function addItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION,
    contexts: ['selection'],
    // The browser replaces `%s` by the selected text.
    title: t('menu.selection', { text: '%s' }),
  });
  browser.contextMenus.create({ id: SITE, contexts: ['action'], title: t('menu.toggleSite') });
  browser.contextMenus.create({
    id: DOCUMENT,
    contexts: ['page', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: t('desk.usePage'),
  });
}
