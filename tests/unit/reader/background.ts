import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { createAnswerer } from '../../../messages/answerer.ts';
import type { Handlers } from '../../../messages/handle-messages.ts';
import { BACKGROUND_PROTOCOL, type BackgroundMessages } from '../../../messages/protocol.ts';
import type { PageSettings } from '../../../settings/schema.ts';
import type { WriteResult } from '../../../settings/write-result.ts';
import type { SiteRule } from '../../../sites/rules.ts';
import type { Mention } from '../../../spotting/types.ts';
import { card, pageSettings, term } from './samples.ts';

/** Base URL of the extension's own pages. */
const ROOT = 'chrome-extension://backgrounder/';
const PAGE = {
  kind: 'page',
  tabId: 1,
  frameId: 0,
  url: 'https://news.example/',
  documentId: undefined,
} as const;
const Typed = v.object({ type: v.string() });
const Answered = v.object({ ok: v.literal(true), value: v.unknown() });

/** Text in a language for which no entry has a name. */
const FOREIGN = /[\u{10a0}-\u{10ff}]/u;

type Listener = (
  message: unknown,
  sender: { id: string; url: string },
  reply: (answer: unknown) => void,
) => unknown;

/** The background as a page's reader sees it. */
export interface Background {
  /** The types of all messages received, in order. */
  readonly asked: string[];
  /** The numbers of terms that were reported. */
  readonly counts: number[];
  /** Ids of muted entries. */
  readonly muted: string[];
  settings: PageSettings;
  /** Whether the site is on, and its rule. */
  on: boolean;
  rule: SiteRule | null;
  /** The rule before the site was turned off. */
  ruleBefore: SiteRule | null;
  /** The result of saving settings. */
  saves: WriteResult;
  /** Whether it cannot be reached: at all, or by this type of message. */
  fails: boolean | string;
  /** Whether its responses are lost, as for a page in the back/forward cache. */
  isLost: boolean;
  /** Responses with mentions wait for this. */
  held: Promise<void>;
  /** Makes the browser inject the card's code into the page. */
  putCardCode(): void;
  /** The number of listening readers. */
  readers(): number;
  /** Sends a message to the reader. @returns its response; undefined if none is listening. */
  tell(message: object): Promise<unknown>;
  /** Sends changed settings to the reader. */
  follow(settings: PageSettings): Promise<unknown>;
  /** Tells the reader to stop. */
  stop(): Promise<unknown>;
  /** Simulates that the extension is removed or reloaded. */
  goAway(): void;
}

/**
 * Starts a background that finds entries by their names, until the test ends.
 *
 * @param entries id of each entry, and its name in the text.
 */
export function startBackground(entries: Readonly<Record<string, string>>): Background {
  const listeners = new Set<Listener>();
  const tell = (message: object) =>
    new Promise((resolve) => {
      for (const listener of listeners) {
        listener(message, { id: 'backgrounder', url: `${ROOT}popup.html` }, (envelope) =>
          resolve(v.parse(Answered, envelope).value),
        );
      }
      if (listeners.size === 0) resolve(undefined);
    });
  const background: Background = {
    ...{ asked: [], counts: [], muted: [], settings: pageSettings() },
    ...{
      on: true,
      rule: null,
      ruleBefore: null,
      saves: { ok: true },
      fails: false,
      isLost: false,
      held: Promise.resolve(),
    },
    putCardCode: () => {},
    readers: () => listeners.size,
    tell,
    follow: (settings) => tell({ type: 'settings-changed', settings }),
    stop: () => tell({ type: 'stop' }),
    goAway: () => Reflect.set(browser, 'runtime', {}),
  };
  const answer = createAnswerer(BACKGROUND_PROTOCOL, handlersOf(background, entries));
  Reflect.set(browser, 'runtime', {
    id: 'backgrounder',
    getURL: (path: string) => ROOT + path.slice(1),
    sendMessage: async (message: unknown) => {
      const { type } = v.parse(Typed, message);
      background.asked.push(type);
      if (background.fails === true || background.fails === type)
        throw new Error('Could not establish connection.');
      const answered = answer(message, PAGE);
      return background.isLost ? new Promise(() => {}) : answered;
    },
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  });
  onTestFinished(() => {
    Reflect.deleteProperty(browser, 'runtime');
  });
  return background;
}

/** Handles messages like the background, by the same protocol table. */
function handlersOf(
  background: Background,
  entries: Readonly<Record<string, string>>,
): Handlers<BackgroundMessages> {
  const unasked = () => {
    throw new Error('A reader does not ask for this.');
  };
  return {
    'page-signals': unasked,
    async spot({ blocks }) {
      const { settings } = background;
      await background.held;
      const mentions = blocks.flatMap((text, block) => mentionsIn(text, block, entries));
      const terms = Object.keys(entries).map((id) => term(id));
      const foreign = blocks.flatMap((text, block) => (FOREIGN.test(text) ? [block] : []));
      return background.on ? { mentions, terms, foreign, settings } : null;
    },
    'term-count'({ terms }) {
      background.counts.push(terms);
      return null;
    },
    'card-code'() {
      background.putCardCode();
      return null;
    },
    'card-frame': unasked,
    'open-popup': () => null,
    wake: () => null,
    'marks-style': () => null,
    cards: ({ ids }) => ids.filter((id) => id in entries).map(card),
    'open-library': () => null,
    mute({ id, on }) {
      const { muted, saves } = background;
      if (saves.ok && on) muted.push(id);
      if (saves.ok && !on) muted.splice(muted.indexOf(id), 1);
      return saves;
    },
    'turn-off-site'() {
      if (background.saves.ok) {
        background.ruleBefore = background.rule;
        background.rule = 'off';
      }
      return background.saves;
    },
    'restore-site-rule'() {
      if (background.saves.ok) background.rule = background.ruleBefore;
      return background.saves;
    },
    'popup-intent': unasked,
    'save-settings': unasked,
    pause: unasked,
    resume: unasked,
    'probe-tab': unasked,
    search: unasked,
    nearest: unasked,
    card: unasked,
    article: unasked,
    'panel-code': unasked,
    'open-panel': unasked,
    coverage: unasked,
    contents: unasked,
    document: unasked,
  };
}

function mentionsIn(text: string, block: number, entries: Readonly<Record<string, string>>) {
  return Object.entries(entries)
    .flatMap(([entry, name]) =>
      Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }): Mention => {
        const span = { block, start: index, end: index + name.length };
        return { ...span, entry, evidence: 'sure', lang: 'en' };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
