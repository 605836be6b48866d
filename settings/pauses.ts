import { browser } from 'wxt/browser';
import { createPauseStore } from './pause-store.ts';

/** The reader's pauses, in the browser's storage. */
export const pauseStore = createPauseStore(browser.storage, Date.now);
