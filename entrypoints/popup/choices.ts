import { browser } from 'wxt/browser';
import { createChoices } from '../../sites/store.ts';

/** The reader's choice of sites, in the browser's storage. */
export const choices = createChoices(browser.storage);
