import type { Handlers } from '../messages/handle-messages.ts';
import { openPanel } from '../messages/open-panel.ts';
import type { BackgroundMessages } from '../messages/protocol.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { isImported } from '../packs/imported/is-imported.ts';
import { mute, unmute, withRule } from '../settings/change.ts';
import { pauseStore } from '../settings/pause-store.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { confirmedVote } from '../sites/confirm-vote.ts';
import { hostOf } from '../sites/rules.ts';
import { openLibrary } from './commands/library.ts';
import { openPopup, takeIntent } from './commands/popup.ts';
import { MAX_NEAREST } from './commands/selection.ts';
import { cardsFor } from './content/cards.ts';
import type { Content } from './content/content.ts';
import { showReportedCount, syncTab, syncVotedPage } from './following/sync-tab.ts';
import {
  findCode,
  injectCard,
  injectMarkStyles,
  injectPanelHost,
} from './injecting/page-scripts.ts';
import { isRead, mayKnow } from './limits/guards.ts';
import { createSpotter } from './names/spot.ts';
import { createYielder } from './names/yielder.ts';
import { ledToBy, type ToldEntries } from './remembered/told-entries.ts';
import { type TurnedOffSites, turnOff } from './remembered/turned-off-sites.ts';

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
    spot: createSpotter(content, told),
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
    'save-settings': ({ from, to }) => settingsStore.save(from, to),
    pause: ({ kind, url }) => pauseStore.pause(kind, url ?? undefined),
    resume: ({ url }) => pauseStore.resume(url ?? undefined),
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
