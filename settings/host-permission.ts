import { browser } from 'wxt/browser';

/**
 * Host permissions. Chromium grants them at install, Firefox may not, and users can revoke them in
 * both.
 */

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the extension may read all pages or, given a URL, that page. */
export async function hasHostPermission(url?: string): Promise<boolean> {
  if (await browser.permissions.contains(EVERYWHERE)) return true;
  if (url === undefined) return false;
  // Match patterns have no ports: with one in the pattern, Firefox returns false.
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the user for access to all pages. Requires a user gesture. */
export function requestHostPermission(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Calls back when access is granted or revoked. @returns a function that stops watching. */
export function watchHostPermission(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
