import { browser } from 'wxt/browser';
import { createPauseStore } from './create-pause-store.ts';

/** The pause store bound to this browser's storage. */
export const pauseStore = createPauseStore(browser.storage, Date.now, (act) =>
  navigator.locks.request('pauses', act),
);
