import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n.ts';
import type { Content } from './content.ts';
import { openSelected } from './selection.ts';
import { toggleSite } from './toggle.ts';
import type { ToldEntries } from './told-entries.ts';

const SELECTION = 'background-of-selection';
const SITE = 'toggle-site';
const DOCUMENT = 'use-page';

/**
 * Adds the context menu items: look up the selected text, turn the site on or off (on the toolbar
 * button), and use the page as a document at the desk.
 */
export function registerMenus(content: () => Content, told: ToldEntries): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
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
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === SELECTION) void openSelected(content, told, tab?.id, selectionText ?? '');
    else if (menuItemId === SITE && tab) void toggleSite(tab);
    // The desk reads the page itself.
    else if (menuItemId === DOCUMENT && tab) {
      void browser.tabs.create({ url: `/desk.html?tab=${tab.id ?? ''}` });
    }
  });
}
