import { browser } from '@wxt-dev/browser';
import { onTestFinished } from 'vitest';
import type { Answers } from '../../../messages/answers.ts';
import type { PageSettings } from '../../../settings/schema.ts';
import type { Mention } from '../../../spotting/types.ts';
import { card, pageSettings, term } from './samples.ts';

type Handler = (request: object) => unknown;
type Listener = (
  message: unknown,
  sender: { id: string },
  reply: (answer: unknown) => void,
) => unknown;

/**
 * The background as a reader meets it: it finds entries by the words they are named by, and can be
 * held up, fail, or be gone with the whole extension. It is there until the test ends.
 *
 * @param entries id of each entry, and its name in the text.
 */
export function startBackground(entries: Readonly<Record<string, string>>) {
  const listeners = new Set<Listener>();
  const background = {
    /** What it was asked, by type, in order. */
    asked: [] as string[],
    counts: [] as unknown[],
    settings: pageSettings(),
    /** Whether the site is on. */
    on: true,
    /** Whether it fails to answer. */
    fails: false,
    /** Resolves when an answer with mentions may be given. */
    held: Promise.resolve(),
    /** Tells the reader of the page. @returns what it answers. */
    tell: (message: object) => tell(listeners, message),
    /** Settings were changed. */
    follow: (settings: PageSettings) => tell(listeners, { type: 'follow', settings }),
    stop: () => tell(listeners, { type: 'stop' }),
    /** The extension is removed, or reloaded. */
    goAway: () => Reflect.set(browser, 'runtime', {}),
    listeners,
  };
  const spot = async (blocks: readonly string[]): Promise<Answers['spot']> => {
    const { settings } = background;
    await background.held;
    const mentions = blocks.flatMap((text, block) => mentionsIn(text, block, entries));
    const terms = Object.keys(entries).map((id) => term(id));
    return background.on ? { mentions, terms, settings } : null;
  };
  const answers: Record<string, Handler> = {
    spot: (request) => ('blocks' in request ? spot(texts(request.blocks)) : undefined),
    counted: (request) => {
      if ('terms' in request) background.counts.push(request.terms);
      return null;
    },
    cards: (request) => ('ids' in request ? texts(request.ids).map(card) : undefined),
  };
  Reflect.set(browser, 'runtime', {
    id: 'backgrounder',
    sendMessage: async (message: { type: string }) => {
      background.asked.push(message.type);
      if (background.fails) throw new Error('Could not establish connection.');
      return answers[message.type]?.(message) ?? null;
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

function tell(listeners: ReadonlySet<Listener>, message: object): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of listeners) listener(message, { id: 'backgrounder' }, resolve);
    if (listeners.size === 0) resolve(undefined);
  });
}

function mentionsIn(text: string, block: number, entries: Readonly<Record<string, string>>) {
  return Object.entries(entries)
    .flatMap(([entry, name]) =>
      Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }): Mention => {
        const place = { block, start: index, end: index + name.length };
        return { ...place, entry, evidence: 'sure', lang: 'en' };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
