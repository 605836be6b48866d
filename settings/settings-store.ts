import { browser } from 'wxt/browser';
import { createStore } from './store.ts';

/** The reader's settings, in the browser's storage. */
export const settingsStore = createStore(browser.storage);
