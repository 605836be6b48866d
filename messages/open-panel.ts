import { browser } from '@wxt-dev/browser';

/**
 * Opening the panel. Browsers require a user gesture for it, which does not survive an `await`.
 */

/** Where to open the panel. */
type PanelPlace = { readonly tabId: number } | { readonly windowId: number };

interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox's `sidebarAction`, which Chromium's types lack; null in other browsers. */
function sidebar(): Sidebar | null {
  const action: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(action) ? action : null;
}

function isSidebar(action: unknown): action is Sidebar {
  return typeof action === 'object' && action !== null && 'open' in action && 'toggle' in action;
}

/** Whether the browser has a side panel; mobile browsers have none. */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar() !== null;
}

/** Opens Firefox's sidebar, which takes no tab; returns null in other browsers. */
export function openSidebar(): Promise<void> | null {
  return sidebar()?.open() ?? null;
}

/** Opens the panel. @throws if the browser refuses. */
export async function openPanel(place: PanelPlace): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open(place);
  else await openSidebar();
}

/** For the shortcut: opens the panel, or closes it if the browser supports that (Firefox). */
export async function togglePanel(place: PanelPlace): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open(place);
  else await sidebar()?.toggle();
}
