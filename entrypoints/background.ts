import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInTurns } from '../background/answer-in-turns.ts';
import { bundled } from '../background/bundled.ts';
import { closeStorage } from '../background/close-storage.ts';
import { registerCommands } from '../background/commands.ts';
import { loadContent } from '../background/content.ts';
import { followNavigation } from '../background/follow-navigation.ts';
import { followSettings } from '../background/follow-settings.ts';
import { followTurnedOffSites } from '../background/follow-turned-off-sites.ts';
import { createGuards } from '../background/guards.ts';
import { createHandlers } from '../background/handlers.ts';
import { registerMenus } from '../background/menus.ts';
import { registerOmnibox } from '../background/omnibox.ts';
import { reporting } from '../background/reporting.ts';
import { createToldEntries } from '../background/told-entries.ts';
import { createTurnedOffSites } from '../background/turned-off-sites.ts';
import { registerWelcome } from '../background/welcome.ts';
import { createAnswerer } from '../messages/answerer.ts';
import { handleMessages } from '../messages/handle-messages.ts';
import { BACKGROUND_PROTOCOL } from '../messages/protocol.ts';
import { senderOf } from '../messages/sender.ts';
import { importedPacks } from '../settings/imported-packs/imported-packs.ts';

/**
 * The background can be stopped and restarted between any two events, so it keeps only state it can
 * rebuild, and adds all listeners synchronously on start.
 */
export default defineBackground(() => {
  closeStorage();
  const content = loadContent(bundled, importedPacks);
  const { session } = browser.storage;
  const turnedOffSites = createTurnedOffSites(session);
  const told = createToldEntries(session);
  const handlers = createHandlers(content, turnedOffSites, told);
  handleMessages(
    answerInTurns(
      createAnswerer(
        BACKGROUND_PROTOCOL,
        handlers,
        createGuards(content, turnedOffSites, told, session),
      ),
    ),
    senderOf,
  );
  browser.tabs.onRemoved.addListener(reporting((tabId) => told.close(tabId)));
  followTurnedOffSites(turnedOffSites);
  followSettings(content, told);
  followNavigation();
  registerCommands(content, told);
  registerMenus(content, told);
  registerOmnibox(content);
  registerWelcome();
});
