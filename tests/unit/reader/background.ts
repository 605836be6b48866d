import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import type { Answers } from '../../../messages/answers.ts';
import { Request, type SiteRule } from '../../../messages/requests.ts';
import type { Saved } from '../../../settings/saved.ts';
import type { PageSettings } from '../../../settings/schema.ts';
import type { Mention } from '../../../spotting/types.ts';
import { card, pageSettings, term } from './samples.ts';

type Listener = (
  message: unknown,
  sender: { id: string },
  reply: (answer: unknown) => void,
) => unknown;

/** The background as the reader of a page meets it. */
export interface Background {
  /** The types of all that it was asked, in order. */
  readonly asked: string[];
  /** The numbers of terms that it was told. */
  readonly counts: number[];
  /** Entries that were muted. */
  readonly muted: string[];
  settings: PageSettings;
  /** Whether the site is on, and its rule. */
  on: boolean;
  rule: v.InferOutput<typeof SiteRule>;
  /** How settings are saved. */
  saves: Saved;
  /** Whether it cannot be reached. */
  fails: boolean;
  /** Resolves when an answer with mentions may be given. */
  held: Promise<void>;
  /** Has the browser put the card's code into the page. */
  putCardCode(): void;
  /** The number of readers that listen. */
  readers(): number;
  /** Tells the reader. @returns what it answers; undefined where none listens. */
  tell(message: object): Promise<unknown>;
  /** Tells the reader of settings that were changed. */
  follow(settings: PageSettings): Promise<unknown>;
  /** Tells the reader to stop. */
  stop(): Promise<unknown>;
  /** The extension is removed, or reloaded. */
  goAway(): void;
}

/**
 * Starts a background that finds entries by the words they are named by; it is there until the
 * test ends.
 *
 * @param entries id of each entry, and its name in the text.
 */
export function startBackground(entries: Readonly<Record<string, string>>): Background {
  const listeners = new Set<Listener>();
  const tell = (message: object) =>
    new Promise((resolve) => {
      for (const listener of listeners) listener(message, { id: 'backgrounder' }, resolve);
      if (listeners.size === 0) resolve(undefined);
    });
  const background: Background = {
    ...{ asked: [], counts: [], muted: [], settings: pageSettings() },
    ...{ on: true, rule: null, saves: { ok: true }, fails: false, held: Promise.resolve() },
    putCardCode: () => {},
    readers: () => listeners.size,
    tell,
    follow: (settings) => tell({ type: 'follow', settings }),
    stop: () => tell({ type: 'stop' }),
    goAway: () => Reflect.set(browser, 'runtime', {}),
  };
  Reflect.set(browser, 'runtime', {
    id: 'backgrounder',
    sendMessage: async (message: unknown) => {
      const request = v.parse(Request, message);
      background.asked.push(request.type);
      if (background.fails) throw new Error('Could not establish connection.');
      return answer(background, request, entries);
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

async function answer(
  background: Background,
  request: Request,
  entries: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { muted, saves } = background;
  switch (request.type) {
    case 'spot': {
      const { settings } = background;
      await background.held;
      const mentions = request.blocks.flatMap((text, block) => mentionsIn(text, block, entries));
      const terms = Object.keys(entries).map((id) => term(id));
      const found: Answers['spot'] = { mentions, terms, settings };
      return background.on ? found : null;
    }
    case 'counted':
      background.counts.push(request.terms);
      return null;
    case 'cards':
      return request.ids.filter((id) => id in entries).map(card);
    case 'card-code':
      background.putCardCode();
      return null;
    case 'know':
      if (saves.ok && request.on) muted.push(request.id);
      if (saves.ok && !request.on) muted.splice(muted.indexOf(request.id), 1);
      return saves;
    case 'leave-site': {
      const { rule: before } = background;
      if (saves.ok) background.rule = 'off';
      return saves.ok ? { ok: true, before } : saves;
    }
    case 'rejoin-site':
      if (saves.ok) background.rule = request.before;
      return saves;
    default:
      return null;
  }
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
