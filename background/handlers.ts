import type { Guards, Handlers } from '../messages/handle-messages.ts';
import { openPanel } from '../messages/open-panel.ts';
import type { BackgroundMessages } from '../messages/protocol.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import type { Sender } from '../messages/sender.ts';
import { mute, unmute, withRule } from '../settings/change.ts';
import { forPage } from '../settings/page-settings.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { hostOf, toggled, verdict } from '../sites/rules.ts';
import { findInTurns } from '../spotting/find.ts';
import { showCount } from './badge.ts';
import type { Content } from './content.ts';
import type { LeftSites } from './left-sites.ts';
import { openLibrary } from './library.ts';
import { openPopup, takeIntent } from './popup.ts';
import { MOST_NEAREST } from './selection.ts';
import { settleTab, settleVoted } from './settle.ts';
import { standingAt } from './standing.ts';
import { findCode, injectCard, injectMarkStyles, injectPanelHost } from './tabs.ts';
import { turns } from './turns.ts';
import { createWriteLimit } from './write-limit.ts';

const NO_SITE = { ok: false, reason: 'failed', detail: 'This page belongs to no site.' } as const;

/** What the background does about each message. */
export function createHandlers(
  content: () => Content,
  leftSites: LeftSites,
): Handlers<BackgroundMessages> {
  return {
    async 'page-vote'({ vote }, sender) {
      const { tabId, documentId, url } = sender;
      await settleVoted({ tabId, documentId }, vote, url);
      return null;
    },
    async spot({ blocks, langs }, sender) {
      const standing = sender.kind === 'page' ? await standingAt(sender.url) : null;
      // The site may have been turned off since the reader was put in, or a pause may have begun.
      if (sender.kind === 'page' && !standing?.on) return null;
      const settings = standing?.settings ?? (await settingsStore.load());
      const { dictionary, catalog } = content();
      const page = sender.kind === 'page' ? { host: hostOf(sender.url) } : undefined;
      // One page's text may be long, or made to keep us busy: other tabs have their turn between.
      const mentions = await findInTurns(await dictionary(page), blocks, langs, turns());
      const ids = [...new Set(mentions.map(({ entry }) => entry))];
      // Most texts name nothing that we know: the pack is not read for those.
      const known = ids.length > 0 ? await catalog() : null;
      const terms = ids.flatMap((id) => known?.hit(id) ?? []);
      return { mentions, terms, settings: forPage(settings) };
    },
    async 'term-count'({ terms }, sender) {
      if (sender.kind === 'page') await showCount(sender.tabId, terms);
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
      // Nothing may be waited for before it.
      if (tabId !== undefined) await openPanel({ tabId });
      return null;
    },
    // To be asked is to be awake.
    wake: () => null,
    async 'marks-style'({ frame, on }, sender) {
      if (sender.kind === 'page') await injectMarkStyles(sender, frame, on);
      return null;
    },
    async cards({ ids }, sender) {
      const { catalog, mayTell } = content();
      const [{ card }, may] = await Promise.all([
        catalog(),
        sender.kind === 'page' ? mayTell(hostOf(sender.url)) : () => true,
      ]);
      return ids.filter(may).flatMap((id) => card(id) ?? []);
    },
    async 'open-library'({ route }) {
      await openLibrary(route);
      return null;
    },
    async mute({ id, on }) {
      const now = await settingsStore.load();
      const name = (await content().catalog()).hit(id)?.name ?? id;
      return settingsStore.save(now, on ? mute(now, { id, name }) : unmute(now, id));
    },
    async 'turn-off-site'(_request, { tabId, url }) {
      const host = hostOf(url);
      if (host === null) return NO_SITE;
      const now = await settingsStore.load();
      const left = await leftSites.get(tabId);
      // Asked again, as where the answer was lost: the rule of before is known already.
      if (left?.host === host && !left.restored && !verdict(now, host).on) return { ok: true };
      await leftSites.put(tabId, { host, rule: now.rules[host] ?? null, restored: false });
      return settingsStore.save(now, toggled(now, host, false));
    },
    async 'restore-site-rule'(_request, { tabId }) {
      const left = await leftSites.get(tabId);
      if (!left || left.restored) return { ok: true };
      const now = await settingsStore.load();
      const saved = await settingsStore.save(now, withRule(now, left.host, left.rule));
      if (saved.ok) await leftSites.put(tabId, { ...left, restored: true });
      return saved;
    },
    'popup-intent': () => takeIntent(),
    'probe-tab': ({ tabId }) => settleTab(tabId),
    search: async ({ query }) => (await content().catalog()).search(query),
    nearest: async ({ text }) => (await content().catalog()).nearest(text, MOST_NEAREST),
    card: async ({ id }) => (await content().catalog()).card(id),
    article: async ({ ids }) => (await content().catalog()).article(ids),
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

/** What single messages need beyond the right sender. */
export function createGuards(
  content: () => Content,
  leftSites: LeftSites,
): Guards<BackgroundMessages> {
  const mayWrite = createWriteLimit();
  const isNotFlooding = (sender: Sender) =>
    sender.kind !== 'page' || mayWrite(sender.tabId, performance.now());
  return {
    'turn-off-site': (_request, sender) => isNotFlooding(sender),
    /** What is muted stands in the reader's settings: only entries that there are. */
    mute: async ({ id }, sender) => {
      if (!isNotFlooding(sender)) return false;
      if (sender.kind === 'page' && !(await content().mayTell(hostOf(sender.url)))(id))
        return false;
      return (
        (await content().catalog()).hit(id) !== null ||
        Object.hasOwn((await settingsStore.load()).muted, id)
      );
    },
    /** A page may not turn its own site on: only what was turned off from its card can be turned back. */
    'restore-site-rule': async (_request, sender) =>
      isNotFlooding(sender) && (await leftSites.get(sender.tabId))?.host === hostOf(sender.url),
  };
}
