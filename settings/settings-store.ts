import { browser } from 'wxt/browser';
import { createSettingsStore } from './create-settings-store.ts';

/** The settings store bound to this browser's storage. */
export const settingsStore = createSettingsStore(browser.storage, (act) =>
  navigator.locks.request('settings', act),
);
