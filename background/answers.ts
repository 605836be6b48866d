import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answers } from '../messages/answers.ts';
import { Request } from '../messages/requests.ts';
import { mute, unmute, withRule } from '../settings/change.ts';
import { forPage } from '../settings/page-settings.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { hostOf, toggled, verdict } from '../sites/rules.ts';
import { find } from '../spotting/find.ts';
import type { Content } from './content.ts';
import { decide } from './decide.ts';
import { hostOfTab } from './host-of-tab.ts';
import { openLibrary } from './library.ts';
import { openPopup, takeWish } from './popup.ts';
import { dress, injectCard, probe, sendToTab, showCount } from './tabs.ts';

/** Where a request comes from; extension pages have no tab. */
interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly host: string | null;
  /** A page of the extension itself. */
  readonly own: boolean;
}

type Answer = { [T in Request['type']]: (request: RequestOf<T>, sender: Sender) => Reply<T> };
type RequestOf<T> = Extract<Request, { type: T }>;
type Reply<T extends Request['type']> = Promise<Answers[T]> | Answers[T];

const NO_SITE = { ok: false, reason: 'failed', detail: 'This page belongs to no site.' } as const;

/** What the background answers to each request. */
export function createAnswers(content: () => Promise<Content>): Answer {
  const verdictOf = async (sender: Sender) =>
    sender.host === null ? null : verdict(await settingsStore.load(), sender.host);

  return {
    async probed({ vote }, sender) {
      const now = await verdictOf(sender);
      if (now && sender.tabId !== undefined) await decide(sender.tabId, vote, now);
      return null;
    },
    async spot({ blocks, langs }, sender) {
      const now = await settingsStore.load();
      // The site may have been turned off since the reader was put in.
      if (!sender.own && !(sender.host !== null && verdict(now, sender.host).on)) return null;
      const { dictionary, catalog } = await content();
      const mentions = find(dictionary, blocks, langs);
      const ids = new Set(mentions.map(({ entry }) => entry));
      const terms = [...ids].flatMap((id) => catalog.hit(id) ?? []);
      return { mentions, terms, settings: forPage(now) };
    },
    async counted({ terms }, sender) {
      if (sender.tabId !== undefined) await showCount(sender.tabId, terms);
      return null;
    },
    async 'card-code'(_request, sender) {
      if (sender.tabId !== undefined) await injectCard(sender.tabId);
      return null;
    },
    async 'card-frame'({ nonce }, { tabId }) {
      if (tabId === undefined) return null;
      const key = await sendToTab(tabId, { type: 'card-frame', nonce });
      return typeof key === 'string' ? key : null;
    },
    async 'open-popup'({ id }, { tabId }) {
      await openPopup({ kind: 'entry', id }, tabId);
      return null;
    },
    // To be asked is to be awake.
    wake: () => null,
    async 'marks-style'({ frame }, { tabId, frameId = 0 }) {
      if (tabId !== undefined) await dress(tabId, frame ?? frameId);
      return null;
    },
    async cards({ ids }) {
      const { catalog } = await content();
      return ids.flatMap((id) => catalog.card(id) ?? []);
    },
    card: async ({ id }) => (await content()).catalog.card(id),
    wish: () => takeWish(),
    search: async ({ query }) => (await content()).catalog.search(query),
    contents: async () => (await content()).catalog.contents(),
    document: async ({ id }) => (await content()).catalog.document(id),
    async 'open-library'({ place }) {
      await openLibrary(place);
      return null;
    },
    async look({ tabId }) {
      const host = hostOfTab(await browser.tabs.get(tabId));
      const vote = await probe(tabId);
      if (host && vote) await decide(tabId, vote, verdict(await settingsStore.load(), host));
      return vote;
    },
    async know({ id, on }) {
      const now = await settingsStore.load();
      const name = (await content()).catalog.hit(id)?.name ?? id;
      return settingsStore.save(now, on ? mute(now, { id, name }) : unmute(now, id));
    },
    async 'leave-site'(_request, { host }) {
      if (host === null) return NO_SITE;
      const now = await settingsStore.load();
      const saved = await settingsStore.save(now, toggled(now, host, false));
      return saved.ok ? { ok: true, before: now.rules[host] ?? null } : saved;
    },
    async 'rejoin-site'({ before }, { host }) {
      if (host === null) return NO_SITE;
      const now = await settingsStore.load();
      return settingsStore.save(now, withRule(now, host, before));
    },
  };
}

/** Answers messages of the extension's own parts; others are refused and logged once. */
export function listen(answers: Answer): void {
  let refused = false;
  browser.runtime.onMessage.addListener((message: unknown, from, reply) => {
    if (from.id !== browser.runtime.id) return;
    const request = v.safeParse(Request, message);
    if (!request.success) {
      if (!refused) console.warn('Backgrounder refused a message:', v.summarize(request.issues));
      refused = true;
      return;
    }
    const sender: Sender = {
      tabId: from.tab?.id,
      frameId: from.frameId,
      host: from.url ? hostOf(from.url) : null,
      own: from.url?.startsWith(browser.runtime.getURL('/')) ?? false,
    };
    const answered = answer(answers, request.output, sender);
    Promise.resolve(answered).then(reply, (error: unknown) => {
      console.error('Backgrounder could not answer:', error);
      reply(undefined);
    });
    return true;
  });
}

function answer<T extends Request['type']>(
  answers: Answer,
  request: RequestOf<T> & { type: T },
  sender: Sender,
): Reply<T> {
  const handler: Answer[T] = answers[request.type];
  return handler(request, sender);
}
