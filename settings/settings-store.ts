import { browser } from 'wxt/browser';
import { createStore } from './store.ts';

/** The settings store bound to this browser's storage. */
export const settingsStore = createStore(browser.storage, (act) =>
  navigator.locks.request('settings', act),
);
