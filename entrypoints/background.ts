import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands } from '../background/commands/commands.ts';
import { registerMenus } from '../background/commands/menus.ts';
import { registerOmnibox } from '../background/commands/omnibox.ts';
import { bundled } from '../background/content/bundled.ts';
import { loadContent } from '../background/content/content.ts';
import { followNavigation } from '../background/following/follow-navigation.ts';
import { followSettings } from '../background/following/follow-settings.ts';
import { createHandlers } from '../background/handlers.ts';
import { answerInTurns } from '../background/limits/answer-in-turns.ts';
import { createGuards } from '../background/limits/guards.ts';
import { closeStorage } from '../background/remembered/close-storage.ts';
import { followTurnedOffSites } from '../background/remembered/follow-turned-off-sites.ts';
import { createToldEntries } from '../background/remembered/told-entries.ts';
import { createTurnedOffSites } from '../background/remembered/turned-off-sites.ts';
import { reporting } from '../background/reporting.ts';
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
