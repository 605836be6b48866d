import { browser } from 'wxt/browser';
import type { PopupIntent } from '../../messages/protocol.ts';
import { tabWithId } from '../tabs/tab-with-id.ts';

/**
 * What the popup being opened should show. The popup asks for it on start, so that selected text is
 * never put into a URL or into storage.
 */
let intent: PopupIntent | null = null;

/** Returns the intent once and clears it. */
export function takeIntent(): PopupIntent | null {
  const taken = intent;
  intent = null;
  return taken;
}

/**
 * Opens the toolbar popup in the window of a tab, or a window with the same
 * page if the browser refuses.
 */
export async function openPopup(
  wanted: PopupIntent | null,
  tabId: number | undefined,
): Promise<void> {
  intent = wanted;
  const tab = await tabWithId(tabId);
  try {
    // By default it opens in the window that has the focus, over another page.
    await browser.action.openPopup(tab ? { windowId: tab.windowId } : {});
  } catch {
    await openWindow(tab?.id).catch((error: unknown) => {
      // Nobody will ask for it: the popup would show it when it is next opened for something else.
      intent = null;
      throw error;
    });
  }
}

/**
 * Firefox requires recent user activation for the popup itself, Chromium a focused window. Firefox
 * for Android has no `windows` API.
 */
async function openWindow(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tabId=${tabId ?? ''}`);
  const size = { width: 390, height: 640 };
  if (browser.windows) await browser.windows.create({ url, type: 'popup', ...size });
  else await browser.tabs.create({ url });
}
