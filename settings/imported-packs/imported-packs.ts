import { browser } from 'wxt/browser';
import { createImportedPacks } from './store.ts';

/**
 * The packs that the reader has added, in the browser's storage. The extension's pages and its
 * background share the lock: https://www.w3.org/TR/web-locks/
 */
export const importedPacks = createImportedPacks(browser.storage, (act) =>
  navigator.locks.request('packs', act),
);
