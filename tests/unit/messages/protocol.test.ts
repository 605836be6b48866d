import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer, type Guards } from '../../../messages/answerer.ts';
import type { SenderKind } from '../../../messages/define.ts';
import type { Handlers } from '../../../messages/handle-messages.ts';
import {
  BACKGROUND_PROTOCOL,
  type BackgroundMessages,
  PROBE_PROTOCOL,
  TAB_PROTOCOL,
} from '../../../messages/protocol.ts';
import type { Sender } from '../../../messages/sender.ts';
import { createTabAnswerer, type TabHandlers } from '../../../messages/tab-answerer.ts';
import { TO_BACKGROUND, TO_TAB } from './examples.ts';

const PAGE: Sender<'page'> = {
  kind: 'page',
  tabId: 7,
  frameId: 0,
  url: 'https://news.example/',
  documentId: 'A',
};
const EXTENSION: Sender<'extension'> = { kind: 'extension', tabId: undefined };
const FRAME: Sender<'frame'> = { ...PAGE, kind: 'frame', frameId: 3 };
const SENDERS = { page: PAGE, frame: FRAME, extension: EXTENSION };

/** Allowed senders, listed a second time by hand, so that no change of the table is accidental. */
const MAY_SEND: { [T in keyof BackgroundMessages]: SenderKind[] } = {
  'page-signals': ['page'],
  spot: ['page', 'extension'],
  'term-count': ['page', 'extension'],
  'card-code': ['page', 'extension'],
  'card-frame': ['extension'],
  'open-popup': ['page', 'extension'],
  wake: ['page', 'extension'],
  'marks-style': ['page', 'frame', 'extension'],
  cards: ['page', 'extension'],
  'open-library': ['page', 'extension'],
  mute: ['page', 'extension'],
  'turn-off-site': ['page'],
  'restore-site-rule': ['page'],
  'popup-intent': ['extension'],
  'save-settings': ['extension'],
  pause: ['extension'],
  resume: ['extension'],
  'probe-tab': ['extension'],
  search: ['extension'],
  nearest: ['extension'],
  card: ['extension'],
  article: ['extension'],
  'panel-code': ['extension'],
  'open-panel': ['extension'],
  coverage: ['extension'],
  contents: ['extension'],
  document: ['extension'],
};

const NOBODY: Handlers<BackgroundMessages> = {
  'page-signals': () => true,
  spot: () => null,
  'term-count': () => null,
  'card-code': () => null,
  'card-frame': () => null,
  'open-popup': () => null,
  wake: () => null,
  'marks-style': () => null,
  cards: () => [],
  'open-library': () => null,
  mute: () => ({ ok: true }),
  'turn-off-site': () => ({ ok: true }),
  'restore-site-rule': () => ({ ok: true }),
  'popup-intent': () => null,
  'save-settings': () => ({ ok: true }),
  pause: () => ({ ok: true }),
  resume: () => ({ ok: true }),
  'probe-tab': () => null,
  search: () => [],
  nearest: () => [],
  card: () => null,
  article: () => ({ moments: [], places: null, groups: [] }),
  'panel-code': () => true,
  'open-panel': () => null,
  coverage: () => ({ names: 0, subjects: [], added: [] }),
  contents: () => ({ subjects: [], entries: [], added: [], documents: [], moments: [], map: null }),
  document: () => null,
};
const IDLE: TabHandlers = {
  'is-read': () => true as const,
  terms: () => ({ progress: 'complete', terms: [], leftOut: 0, foreign: false }),
  show: () => true,
  step: () => true,
  selected: () => '',
  'show-selected': () => true,
  'show-missing': () => true,
  'settings-changed': () => null,
  'packs-changed': () => null,
  'frame-key': () => null,
  stop: () => null,
};

const warn = vi.fn();
const error = vi.fn();
beforeEach(() => {
  warn.mockReset();
  error.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warn);
  vi.spyOn(console, 'error').mockImplementation(error);
});
afterEach(() => vi.restoreAllMocks());

function background(
  handlers: Partial<Handlers<BackgroundMessages>> = {},
  guards?: Guards<BackgroundMessages>,
) {
  return createAnswerer(BACKGROUND_PROTOCOL, { ...NOBODY, ...handlers }, guards);
}

describe('who may send what to the background', () => {
  const cases = Object.entries(TO_BACKGROUND).flatMap(([type, request]) =>
    Object.values(SENDERS).map((sender) => ({ type, request, sender })),
  );
  it.each(cases)('$type from $sender.kind', async ({ type, request, sender }) => {
    const answered = await background()({ type, ...request }, sender);
    const may = Object.entries(MAY_SEND).find(([name]) => name === type)?.[1];
    expect(answered).toEqual(
      may?.includes(sender.kind)
        ? { ok: true, value: expect.toSatisfy(() => true) }
        : { ok: false, error: 'not-allowed' },
    );
  });

  it('has an example of each message', () => {
    expect(Object.keys(TO_BACKGROUND)).toEqual(Object.keys(BACKGROUND_PROTOCOL));
    expect(Object.keys(TO_TAB)).toEqual(Object.keys(TAB_PROTOCOL));
  });
});

describe('who may send what to a tab', () => {
  const answer = createTabAnswerer(IDLE);
  it.each(Object.entries(TO_TAB))('%s: the extension, but no page', async (type, request) => {
    expect(await answer({ type, ...request }, 'extension')).toMatchObject({ ok: true });
    expect(await answer({ type, ...request }, 'page')).toEqual({ ok: false, error: 'not-allowed' });
  });
});

describe('a response', () => {
  it('matches the schema of its message', async () => {
    for (const [type, request] of Object.entries(TO_TAB)) {
      const definition = Object.entries(TAB_PROTOCOL).find(([name]) => name === type)?.[1];
      const answered = await createTabAnswerer(IDLE)({ type, ...request }, 'extension');
      expect(definition && answered?.ok && v.is(definition.response, answered.value), type).toBe(
        true,
      );
    }
  });

  it('is left to other listeners for a message that is not in this table', () => {
    const answer = background();
    for (const message of [null, 7, 'spot', [], {}, { type: 'terms' }, { type: 'toString' }]) {
      expect(answer(message, EXTENSION)).toBeNull();
    }
    // Names are unique across tables: one document can contain a probe, a
    // reader and an extension page.
    const names = [BACKGROUND_PROTOCOL, TAB_PROTOCOL, PROBE_PROTOCOL].flatMap(Object.keys);
    expect(new Set(names).size).toBe(names.length);
  });

  it('rejects a malformed message, and logs that once', async () => {
    const answer = background();
    const bad = { type: 'spot', blocks: 'text', langs: [] };
    expect(await answer(bad, PAGE)).toEqual({ ok: false, error: 'malformed' });
    expect(warn).toHaveBeenCalledOnce();
    expect(await answer(bad, PAGE)).toEqual({ ok: false, error: 'malformed' });
    expect(warn).toHaveBeenCalledOnce();
  });

  it('says that the handler failed, and the error is logged', async () => {
    const broken = new Error('broken');
    const card = vi.fn(() => Promise.reject(broken));
    const answer = background({
      card,
      search: () => {
        throw broken;
      },
    });
    const failed = { ok: false, error: 'failed' };
    expect(await answer({ type: 'card', id: 'a' }, EXTENSION)).toEqual(failed);
    expect(await answer({ type: 'search', query: 'a' }, EXTENSION)).toEqual(failed);
    expect(card).toHaveBeenCalledOnce();
    expect(error.mock.calls.flat()).toContain(broken);
  });

  it('says that the handler failed, without a word in the log, while the background is being stopped', async () => {
    const answer = background({ card: () => Promise.reject(new Error('No SW')) });
    expect(await answer({ type: 'card', id: 'a' }, EXTENSION)).toEqual({
      ok: false,
      error: 'failed',
    });
    expect(error).not.toHaveBeenCalled();
  });

  it('says that a guard rejected the message', async () => {
    const mute = vi.fn(() => ({ ok: true }) as const);
    const answer = background({ mute }, { mute: ({ id }) => Promise.resolve(id === 'taliban') });
    expect(await answer({ type: 'mute', id: 'taliban', on: true }, PAGE)).toMatchObject({
      ok: true,
    });
    expect(await answer({ type: 'mute', id: 'other', on: true }, PAGE)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(mute).toHaveBeenCalledOnce();
  });

  it('says that a guard failed, and the handler does not run', async () => {
    const mute = vi.fn(() => ({ ok: true }) as const);
    const answer = background({ mute }, { mute: () => Promise.reject(new Error('broken')) });
    expect(await answer({ type: 'mute', id: 'taliban', on: true }, PAGE)).toEqual({
      ok: false,
      error: 'failed',
    });
    expect(mute).not.toHaveBeenCalled();
  });

  it('comes from a handler that is passed the sender', async () => {
    const seen = vi.fn(() => null);
    await background({ 'term-count': seen })({ type: 'term-count', terms: 1 }, PAGE);
    expect(seen).toHaveBeenCalledWith({ terms: 1 }, PAGE);
  });

  it('comes from a handler that runs at once, while the user gesture lasts', () => {
    const open = vi.fn(() => null);
    void background({ 'open-panel': open })({ type: 'open-panel' }, EXTENSION);
    expect(open).toHaveBeenCalledOnce();
  });
});
