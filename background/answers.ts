import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answers } from '../messages/answers.ts';
import { Request } from '../messages/requests.ts';
import { mute, unmute, withRule } from '../settings/change.ts';
import { forPage } from '../settings/page-settings.ts';
import { settings } from '../settings/settings-store.ts';
import { hostOf, toggled, verdict } from '../sites/rules.ts';
import { find } from '../spotting/find.ts';
import { decide } from './decide.ts';
import { hostOfTab } from './host-of-tab.ts';
import { openLibrary } from './library.ts';
import { takeWish } from './popup.ts';
import type { Background } from './service.ts';
import { dress, injectCard, probe, showCount } from './tabs.ts';

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
export function createAnswers(background: () => Promise<Background>): Answer {
  const verdictOf = async (sender: Sender) =>
    sender.host === null ? null : verdict(await settings.load(), sender.host);

  return {
    async probed({ vote }, sender) {
      const now = await verdictOf(sender);
      if (now && sender.tabId !== undefined) await decide(sender.tabId, vote, now);
      return null;
    },
    async spot({ blocks, langs }, sender) {
      const now = await settings.load();
      // The site may have been turned off since the reader was put in.
      if (!sender.own && !(sender.host !== null && verdict(now, sender.host).on)) return null;
      const { dictionary, shelf } = await background();
      const mentions = find(dictionary, blocks, langs);
      const ids = new Set(mentions.map(({ entry }) => entry));
      const terms = [...ids].flatMap((id) => shelf.hit(id) ?? []);
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
    async 'marks-style'({ frame }, { tabId, frameId = 0 }) {
      if (tabId !== undefined) await dress(tabId, frame ?? frameId);
      return null;
    },
    async cards({ ids }) {
      const { shelf } = await background();
      return ids.flatMap((id) => shelf.card(id) ?? []);
    },
    card: async ({ id }) => (await background()).shelf.card(id),
    wish: () => takeWish(),
    search: async ({ query }) => (await background()).shelf.search(query),
    contents: async () => (await background()).shelf.contents(),
    document: async ({ id }) => (await background()).shelf.document(id),
    async 'open-library'({ place }) {
      await openLibrary(place);
      return null;
    },
    async look({ tabId }) {
      const host = hostOfTab(await browser.tabs.get(tabId));
      const vote = await probe(tabId);
      if (host && vote) await decide(tabId, vote, verdict(await settings.load(), host));
      return vote;
    },
    async know({ id, on }) {
      const now = await settings.load();
      const name = (await background()).shelf.hit(id)?.name ?? id;
      return settings.save(now, on ? mute(now, { id, name }) : unmute(now, id));
    },
    async 'leave-site'(_request, { host }) {
      if (host === null) return NO_SITE;
      const now = await settings.load();
      const saved = await settings.save(now, toggled(now, host, false));
      return saved.ok ? { ok: true, before: now.rules[host] ?? null } : saved;
    },
    async 'rejoin-site'({ before }, { host }) {
      if (host === null) return NO_SITE;
      const now = await settings.load();
      return settings.save(now, withRule(now, host, before));
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
