import { type Browser, browser } from 'wxt/browser';
import { ignoringUnreachable } from '../../messages/unreachable.ts';

/**
 * The tab with an id; null if there is none, or it was closed. For a click in its PDF viewer or in
 * a side panel, Chromium may name a tab of the id −1, which its interfaces then refuse.
 */
export async function tabWithId(id: number | undefined): Promise<Browser.tabs.Tab | null> {
  if (id === undefined || id < 0) return null;
  return ignoringUnreachable(() => browser.tabs.get(id));
}
