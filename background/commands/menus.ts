import { browser } from 'wxt/browser';
import type { Content } from '../content/content.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { reporting } from '../reporting.ts';
import { DOCUMENT, keepMenuItems, SELECTION, SITE } from './menu-items.ts';
import { openSelected } from './selection.ts';
import { toggleSite } from './toggle.ts';

/**
 * Adds the context menu items: look up the selected text, turn the site on or off (on the toolbar
 * button), and use the page as a document at the desk.
 */
export function registerMenus(content: () => Content, told: ToldEntries): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  keepMenuItems();
  browser.contextMenus.onClicked.addListener(
    reporting(async ({ menuItemId, selectionText }, tab) => {
      if (menuItemId === SELECTION) await openSelected(content, told, tab?.id, selectionText ?? '');
      else if (menuItemId === SITE && tab) await toggleSite(tab);
      // The desk reads the page itself.
      else if (menuItemId === DOCUMENT && tab) {
        await browser.tabs.create({ url: `/desk.html?tab=${tab.id ?? ''}` });
      }
    }),
  );
}
