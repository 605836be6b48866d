import { browser } from 'wxt/browser';
import type { PopupIntent } from '../messages/protocol.ts';

/**
 * What the popup that is being opened is to show. It asks for it as it starts, so that no address
 * and no storage ever has the text that somebody selected.
 */
let intent: PopupIntent | null = null;

/** Gives the intent to the popup that asks first. */
export function takeIntent(): PopupIntent | null {
  const taken = intent;
  intent = null;
  return taken;
}

/** Opens the toolbar popup, or a window like it where the browser does not let us. */
export async function openPopup(
  wanted: PopupIntent | null,
  tabId: number | undefined,
): Promise<void> {
  intent = wanted;
  try {
    await browser.action.openPopup();
  } catch {
    // For whatever reason: Firefox asks for a click that is still fresh, Chromium for a window in front.
    // Firefox for Android has no windows.
    const url = browser.runtime.getURL(`/popup.html?tabId=${tabId ?? ''}`);
    const size = { width: 390, height: 640 };
    if (browser.windows) await browser.windows.create({ url, type: 'popup', ...size });
    else await browser.tabs.create({ url });
  }
}
