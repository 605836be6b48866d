import { browser } from 'wxt/browser';

/**
 * Whether the browser lets us read pages. Chromium grants this at install, Firefox may not, and a
 * reader can take it back in both.
 */

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether all pages may be read, or those of one address. */
export async function mayRead(url?: string): Promise<boolean> {
  if (await browser.permissions.contains(EVERYWHERE)) return true;
  if (url === undefined) return false;
  // Without its port, of which match patterns know nothing: where there is one, Firefox says no.
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the reader for access; browsers allow this only straight from a click. */
export function askToRead(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Calls back when access was given or taken. @returns a way to end. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
