import type { Handlers } from '../messages/handle-messages.ts';
import { openPanel } from '../messages/open-panel.ts';
import type { BackgroundMessages } from '../messages/protocol.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { isImported } from '../packs/imported/is-imported.ts';
import { mute, unmute, withRule } from '../settings/change.ts';
import { forPage } from '../settings/page-settings.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { confirmedVote } from '../sites/confirm-vote.ts';
import { hostOf } from '../sites/rules.ts';
import { findInTurns } from '../spotting/find.ts';
import { isForeign, langOf } from '../spotting/languages/lang.ts';
import { isListing } from '../spotting/languages/listing.ts';
import { cardsFor } from './cards.ts';
import type { Content } from './content.ts';
import { effectiveStateAt } from './effective-state.ts';
import { isRead, mayKnow } from './guards.ts';
import { openLibrary } from './library.ts';
import { mapInTurns } from './map-in-turns.ts';
import { openPopup, takeIntent } from './popup.ts';
import { MAX_NEAREST } from './selection.ts';
import { showReportedCount, syncTab, syncVotedPage } from './sync-tab.ts';
import { findCode, injectCard, injectMarkStyles, injectPanelHost } from './tabs.ts';
import { ledToBy, type ToldEntries } from './told-entries.ts';
import { type TurnedOffSites, turnOff } from './turned-off-sites.ts';
import { createYielder } from './yielder.ts';

const NO_SITE = { ok: false, reason: 'failed', detail: 'This page belongs to no site.' } as const;

/** The background's handler for each message in `BACKGROUND_PROTOCOL`. */
export function createHandlers(
  content: () => Content,
  turnedOffSites: TurnedOffSites,
  told: ToldEntries,
): Handlers<BackgroundMessages> {
  return {
    async 'page-signals'({ signals, known }, { tabId, documentId, url }) {
      const vote = confirmedVote(signals, url);
      if (vote.news !== known) await syncVotedPage({ tabId, documentId }, vote, url);
      return vote.news;
    },
    async spot({ blocks, langs, lists }, sender) {
      const state = sender.kind === 'page' ? await effectiveStateAt(sender.url) : null;
      // Since the reader was injected, the site may have been turned off or a pause may have begun.
      if (sender.kind === 'page' && !state?.on) return null;
      const settings = state?.settings ?? (await settingsStore.load());
      const { dictionary, catalog } = content();
      const page = sender.kind === 'page' ? { host: hostOf(sender.url) } : undefined;
      // Yields between steps, so that one long (or hostile) page cannot block the other tabs.
      const pause = createYielder();
      const spoken = await mapInTurns(
        blocks,
        (text, index) => langOf(langs[index] ?? null, text),
        pause,
      );
      const prose = await mapInTurns(
        blocks,
        (text, index) => (lists[index] || !isListing(text) ? text : ''),
        pause,
      );
      const mentions = await findInTurns(await dictionary(page), prose, spoken, pause);
      const ids = [...new Set(mentions.map(({ entry }) => entry))];
      const isNew =
        sender.kind === 'page' && (await told.tell(sender.tabId, hostOf(sender.url) ?? '', ids));
      // Most text mentions no entry; don't load the pack for it.
      const known = ids.length > 0 ? await catalog() : null;
      const hits = known ? await Promise.all(ids.map(known.hit)) : [];
      const terms = hits.filter((hit) => hit !== null);
      const unnamed = await mapInTurns(
        blocks,
        (text, index) => (isForeign(text, spoken[index] ?? null) ? text.length : 0),
        pause,
      );
      const foreign = unnamed.reduce((sum, length) => sum + length, 0);
      // Loaded again, so that settings sent meanwhile, which lack what is muted of these, count as older.
      const now = isNew ? await settingsStore.load() : settings;
      const may = await mayKnow(sender, content(), told);
      return { mentions, terms, foreign, settings: forPage(now, may) };
    },
    async 'term-count'({ terms }, sender) {
      if (sender.kind === 'page') await showReportedCount(sender, terms);
      return null;
    },
    async 'card-code'(_request, sender) {
      if (sender.kind === 'page') await injectCard(sender);
      return null;
    },
    async 'card-frame'({ nonce }, { tabId }) {
      if (tabId === undefined) return null;
      return (await sendToTab(tabId, { type: 'frame-key', nonce })) ?? null;
    },
    async 'open-popup'({ id }, { tabId }) {
      await openPopup({ kind: 'entry', id }, tabId);
      return null;
    },
    async 'open-panel'(_request, { tabId }) {
      // Must come before any await: the browser requires the user gesture.
      if (tabId !== undefined) await openPanel({ tabId });
      return null;
    },
    // Receiving the message has already woken the background.
    wake: () => null,
    async 'marks-style'({ frame, on }, sender) {
      if (sender.kind !== 'extension')
        await injectMarkStyles(sender, import.meta.env.FIREFOX ? frame : null, on);
      return null;
    },
    async cards({ ids }, sender) {
      if (!(await isRead(sender))) return [];
      const { card } = await content().catalog();
      const may = await mayKnow(sender, content(), told);
      const found = await cardsFor([...new Set(ids)].filter(may), card, createYielder());
      if (sender.kind === 'page')
        await told.tell(
          sender.tabId,
          hostOf(sender.url) ?? '',
          found.filter(({ id }) => isImported(id)).flatMap(ledToBy),
        );
      return found;
    },
    async 'open-library'({ route }) {
      await openLibrary(route);
      return null;
    },
    async mute({ id, on }) {
      const now = await settingsStore.load();
      const name = (await (await content().catalog()).hit(id))?.name ?? id;
      return settingsStore.save(now, on ? mute(now, { id, name }) : unmute(now, id));
    },
    async 'turn-off-site'(_request, { tabId, url }) {
      const host = hostOf(url);
      if (host === null) return NO_SITE;
      return turnOff(turnedOffSites, settingsStore, tabId, host);
    },
    async 'restore-site-rule'(_request, { tabId }) {
      const turnedOff = await turnedOffSites.get(tabId);
      if (!turnedOff || turnedOff.restored) return { ok: true };
      const now = await settingsStore.load();
      const saved = await settingsStore.save(now, withRule(now, turnedOff.host, turnedOff.rule));
      if (saved.ok) await turnedOffSites.put(tabId, { ...turnedOff, restored: true });
      return saved;
    },
    'popup-intent': () => takeIntent(),
    'probe-tab': ({ tabId }) => syncTab(tabId),
    search: async ({ query }) => (await content().catalog()).search(query),
    nearest: async ({ text }) => (await content().catalog()).nearest(text, MAX_NEAREST),
    card: async ({ id }) => (await content().catalog()).card(id),
    article: async ({ names }) => (await content().catalog()).article(names),
    async 'panel-code'({ tabId }) {
      const page = { tabId, documentId: undefined };
      if ((await findCode(page)) !== 'reader') return false;
      await injectPanelHost(page);
      return true;
    },
    coverage: async () => (await content().catalog()).coverage(),
    contents: async () => (await content().catalog()).contents(),
    document: async ({ id }) => (await content().catalog()).document(id),
  };
}
