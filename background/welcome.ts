import { browser } from 'wxt/browser';

/** Opens the welcome page on install: the only page ever opened unasked, and only once. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
