import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../messages/answerer.ts';
import { isWithinBounds, MAX_NAMES } from '../../../messages/bounds.ts';
import { ToCard } from '../../../messages/card-port.ts';
import { FromArticle } from '../../../messages/panel-port.ts';
import { BACKGROUND_PROTOCOL, TAB_PROTOCOL } from '../../../messages/protocol.ts';
import { SIGNALS } from './examples.ts';

const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
const long = (length: number) => 'a'.repeat(length);
const request = (type: keyof typeof BACKGROUND_PROTOCOL) => BACKGROUND_PROTOCOL[type].request;
const response = (type: keyof typeof TAB_PROTOCOL) => TAB_PROTOCOL[type].response;

const PAGE = (change: object) => ({
  signals: { html: true, signs: { ...SIGNALS.signs, ...change } },
  known: null,
});
const SPOT = (change: object) => ({
  blocks: ['a'],
  langs: ['en'],
  lists: [false],
  written: null,
  ...change,
});
const TERM = { id: 'a', name: 'A', kind: 'person', gloss: 'A.', familiar: false, mentions: 1 };
const TERMS = (change: object) => ({
  progress: 'complete',
  terms: [],
  leftOut: 0,
  foreign: false,
  ...change,
});
const WITH_TERM = (change: object) => TERMS({ terms: [{ ...TERM, ...change }] });

/** What a page's process may send, with the most that is taken and the least that is refused. */
type Bound = [string, v.GenericSchema, most: unknown, tooMuch: unknown];
const BOUNDS: Bound[] = [
  ...(['types', 'beside', 'text'] as const).map(
    (name): Bound => [
      `the ${name} of a page`,
      request('page-signals'),
      PAGE({ [name]: long(4000) }),
      PAGE({ [name]: long(4001) }),
    ],
  ),
  ...(['path', 'ogType'] as const).map(
    (name): Bound => [
      `the ${name} of a page`,
      request('page-signals'),
      PAGE({ [name]: long(400) }),
      PAGE({ [name]: long(401) }),
    ],
  ),
  [
    'blocks',
    request('spot'),
    SPOT({ blocks: many(200_001, 'a') }),
    SPOT({ blocks: many(200_002, 'a') }),
  ],
  [
    'a block',
    request('spot'),
    SPOT({ blocks: [long(250_000)] }),
    SPOT({ blocks: [long(250_001)] }),
  ],
  [
    'all blocks',
    request('spot'),
    SPOT({ blocks: many(2, long(250_000)) }),
    SPOT({ blocks: many(3, long(200_000)) }),
  ],
  [
    'language tags',
    request('spot'),
    SPOT({ langs: many(200_001, null) }),
    SPOT({ langs: many(200_002, null) }),
  ],
  ['a language tag', request('spot'), SPOT({ langs: [long(100)] }), SPOT({ langs: [long(101)] })],
  [
    'lists',
    request('spot'),
    SPOT({ lists: many(200_001, true) }),
    SPOT({ lists: many(200_002, true) }),
  ],
  ['a count of terms', request('term-count'), { terms: 0 }, { terms: -1 }],
  ['a whole count of terms', request('term-count'), { terms: 20_000 }, { terms: 0.5 }],
  ['an id for the popup', request('open-popup'), { id: long(200) }, { id: long(201) }],
  ['a frame', request('marks-style'), { frame: 0, on: 'root' }, { frame: -1, on: 'root' }],
  [
    'ids of cards',
    request('cards'),
    { ids: many(MAX_NAMES, 'a') },
    { ids: many(MAX_NAMES + 1, 'a') },
  ],
  ['an id of a card', request('cards'), { ids: [long(200)] }, { ids: [long(201)] }],
  [
    'an entry of the library',
    request('open-library'),
    { route: { view: 'entry', id: long(200) } },
    { route: { view: 'entry', id: long(201) } },
  ],
  [
    'a document of the library',
    request('open-library'),
    { route: { view: 'document', id: long(200) } },
    { route: { view: 'document', id: long(201) } },
  ],
  [
    'a statement of it',
    request('open-library'),
    { route: { view: 'document', id: 'a', statement: 1 } },
    { route: { view: 'document', id: 'a', statement: Number.MAX_VALUE } },
  ],
  ['an id to mute', request('mute'), { id: long(161), on: true }, { id: long(162), on: true }],
  [
    'terms of a page',
    response('terms'),
    TERMS({ terms: many(MAX_NAMES, TERM) }),
    TERMS({ terms: many(MAX_NAMES + 1, TERM) }),
  ],
  ['terms left out', response('terms'), TERMS({ leftOut: 1 }), TERMS({ leftOut: -1 })],
  [
    'an id of a term',
    response('terms'),
    WITH_TERM({ id: long(200) }),
    WITH_TERM({ id: long(201) }),
  ],
  ['its name', response('terms'), WITH_TERM({ name: long(2000) }), WITH_TERM({ name: long(2001) })],
  [
    'its gloss',
    response('terms'),
    WITH_TERM({ gloss: long(2000) }),
    WITH_TERM({ gloss: long(2001) }),
  ],
  [
    'its subject',
    response('terms'),
    WITH_TERM({ subject: long(200) }),
    WITH_TERM({ subject: long(201) }),
  ],
  ['its mentions', response('terms'), WITH_TERM({ mentions: 1 }), WITH_TERM({ mentions: 1.5 })],
  ['selected text', response('selected'), long(1000), long(1001)],
  ['the key of a frame', response('frame-key'), long(200), long(201)],
  [
    'the entry at a position',
    FromArticle,
    { type: 'position', entry: long(200) },
    { type: 'position', entry: long(201) },
  ],
];

describe('what a page’s process may send', () => {
  it.each(BOUNDS)('%s: bounded', (_name, schema, most, tooMuch) => {
    expect(v.safeParse(schema, most).success).toBe(true);
    expect(v.safeParse(schema, tooMuch).success).toBe(false);
  });
});

/** A list of wrong items, and how many of them were read. */
function watched(length: number) {
  let reads = 0;
  const get = (list: unknown[], key: string | symbol) => {
    if (typeof key === 'string' && /^\d/.test(key)) reads++;
    return Reflect.get(list, key);
  };
  return { list: new Proxy(many(length, -1), { get }), reads: () => reads };
}

describe('a list that a page’s process sends', () => {
  const LISTS: [string, v.GenericSchema, (list: unknown) => object][] = [
    ['blocks', request('spot'), (blocks) => SPOT({ blocks })],
    ['language tags', request('spot'), (langs) => SPOT({ langs })],
    ['lists', request('spot'), (lists) => SPOT({ lists })],
    ['ids of cards', request('cards'), (ids) => ({ ids })],
    ['terms', response('terms'), (terms) => TERMS({ terms })],
  ];
  it.each(LISTS)('%s: is not read at all if it is too long', (_name, schema, withList) => {
    const { list, reads } = watched(300_000);
    expect(v.safeParse(schema, withList(list)).issues).toHaveLength(1);
    expect(reads()).toBe(0);
  });

  it('is read to the first wrong item only', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { list, reads } = watched(1000);
    const row = {
      from: ['page'] as const,
      request: BACKGROUND_PROTOCOL.cards.request,
      response: v.null(),
    };
    const answer = createAnswerer({ cards: row }, { cards: () => null });
    const page = { kind: 'page', tabId: 1, frameId: 0, url: 'https://a.example/', documentId: 'a' };
    const answered = await answer({ type: 'cards', ids: list }, { ...page, kind: 'page' });
    expect(answered).toEqual({ ok: false, error: 'malformed' });
    expect(reads()).toBe(1);
  });

  it('is read to the first wrong item only over a port', () => {
    const layout = { theme: 'light', size: 'normal', sheet: false, site: true };
    const draw = { type: 'draw', drawing: 1, anew: true, layout };
    const { list, reads } = watched(1000);
    const missing = { missing: { text: 'a', nearest: list }, error: null };
    expect(v.safeParse(ToCard, { ...draw, view: missing }).success).toBe(false);
    // Once each to see how much there is in all.
    expect(reads()).toBe(1001);
    const terms = watched(1000);
    expect(
      v.safeParse(FromArticle, { type: 'terms', ...TERMS({ terms: terms.list }) }).success,
    ).toBe(false);
    expect(terms.reads()).toBe(1);
  });
});

describe('a message over a port', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  it('has a bounded depth', () => {
    expect(isWithinBounds(nested(20))).toBe(true);
    expect(isWithinBounds(nested(21))).toBe(false);
  });

  it('has a bounded number of values', () => {
    expect(isWithinBounds(many(400_000, 1))).toBe(true);
    expect(isWithinBounds(many(500_001, 1))).toBe(false);
    // A list without items may have any length, and parsing it takes a step for each.
    expect(isWithinBounds({ trail: new Array(500_001) })).toBe(false);
    expect(isWithinBounds(many(2, new Array(300_000)))).toBe(false);
  });

  it('has a bounded length in all, names of fields included', () => {
    expect(isWithinBounds({ a: long(7_999_000) })).toBe(true);
    expect(isWithinBounds({ a: long(4_000_000), b: long(4_000_001) })).toBe(false);
    expect(isWithinBounds({ [long(8_000_001)]: 1 })).toBe(false);
  });

  it('may refer to itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(isWithinBounds(circle)).toBe(false);
  });

  it('to the card is not read further if it is too large', () => {
    const pinned = { type: 'pinned', pinned: true, blocked: null };
    expect(v.safeParse(ToCard, pinned).success).toBe(true);
    expect(v.safeParse(ToCard, { ...pinned, blocked: long(8_000_001) }).success).toBe(false);
  });
});
