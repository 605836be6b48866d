import { browser } from 'wxt/browser';
import { reporting } from './reporting.ts';

/** Opens the welcome page on install: the only page ever opened unasked, and only once. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(
    reporting(async ({ reason }) => {
      if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
    }),
  );
}
