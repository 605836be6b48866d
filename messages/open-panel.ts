import { browser } from '@wxt-dev/browser';

/**
 * Opening the panel. Browsers let that be done only straight from what a reader did: nothing may be
 * waited for before it.
 */

/** Where the panel is to open. */
export type PanelPlace = { readonly tabId: number } | { readonly windowId: number };

interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox's sidebar, of which the types of Chromium know nothing; null elsewhere. */
function sidebar(): Sidebar | null {
  const action: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(action) ? action : null;
}

function isSidebar(action: unknown): action is Sidebar {
  return typeof action === 'object' && action !== null && 'open' in action && 'toggle' in action;
}

/** Whether there is a panel: browsers on phones have none. */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar() !== null;
}

/** Opens Firefox's sidebar, which needs to know no tab; null where there is none. */
export function openSidebar(): Promise<void> | null {
  return sidebar()?.open() ?? null;
}

/** Opens the panel. @throws where the browser refuses. */
export async function openPanel(place: PanelPlace): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open(place);
  else await openSidebar();
}

/** Opens the panel, or closes it where the browser can: for a shortcut. */
export async function togglePanel(place: PanelPlace): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open(place);
  else await sidebar()?.toggle();
}
