import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers, listen } from '../background/answers.ts';
import { listenToCommands } from '../background/commands.ts';
import { loadContent } from '../background/content.ts';
import { hostOfTab } from '../background/host-of-tab.ts';
import { offerMenus } from '../background/menus.ts';
import { answerOmnibox } from '../background/omnibox.ts';
import { readOpenTabsAnew, register, settleOpenTabs, tellOpenTabs } from '../background/scripts.ts';
import { probe, showOff, stop } from '../background/tabs.ts';
import { watchAccess } from '../settings/access.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { verdict } from '../sites/rules.ts';

/**
 * The background may be stopped and started between any two events, so it keeps no state that
 * it could not make again, and every listener is added at once on start.
 */
export default defineBackground(() => {
  const content = loadContent(importedPacks);
  listen(createAnswers(content));
  listenToCommands(content);
  offerMenus(content);
  answerOmnibox(content);

  /** Makes what runs where follow the reader's choice; one after the other. */
  let settled = Promise.resolve();
  const settle = () => {
    settled = settled
      .then(async () => {
        const choice = await settingsStore.load();
        await register(choice);
        await settleOpenTabs(choice);
      })
      .catch((error: unknown) => console.error('Backgrounder could not follow the rules:', error));
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    settle();
    // The only page that is ever opened unasked, and only this once.
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  watchAccess(settle);
  browser.runtime.onStartup.addListener(settle);
  settingsStore.watch((now, { sites, page }) => {
    if (sites) settle();
    if (page) void tellOpenTabs(now);
  });

  importedPacks.watch(async () => readOpenTabsAnew(await settingsStore.load()));

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'complete' && !change.url) return;
    const host = hostOfTab(tab);
    if (!host) return;
    const { on } = verdict(await settingsStore.load(), host);
    // A page that was turned off while it was in the browser's cache comes back with its reader.
    if (!on) await Promise.all([stop(tabId), showOff(tabId)]);
    // A page may go to another address without loading; the probe sees whether it did.
    else if (tab.status === 'complete') await probe(tabId);
  });
});
