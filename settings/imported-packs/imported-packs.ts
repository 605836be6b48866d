import { browser } from 'wxt/browser';
import { createImportedPacks } from './create-imported-packs.ts';

/**
 * The imported packs, bound to this browser's storage. The lock is shared by the extension's pages
 * and its background: https://www.w3.org/TR/web-locks/
 */
export const importedPacks = createImportedPacks(browser.storage, (act) =>
  navigator.locks.request('packs', act),
);
