import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromArticle } from '../../../messages/panel-port.ts';
import { BACKGROUND_PROTOCOL, TAB_PROTOCOL } from '../../../messages/protocol.ts';

describe('messages', () => {
  it.each([
    ['spot', null],
    ['spot', {}],
    ['spot', { langs: ['en'], blocks: 'text' }],
    ['spot', { langs: ['en'], blocks: [1] }],
    ['page-signals', { signals: { html: true, signs: 'news' }, known: null }],
    ['card', { id: 7 }],
    ['mute', { id: 'x'.repeat(162), on: true }],
    ['mute', { id: '<b>', on: true }],
    ['search', { query: 'x'.repeat(201) }],
    ['open-library', { route: { view: 'timeline' } }],
  ] as const)('refuses as “%s”: %j', (type, request) => {
    expect(v.is(BACKGROUND_PROTOCOL[type].request, request)).toBe(false);
  });

  it('rejects steps of more than one', () => {
    expect(v.is(TAB_PROTOCOL.step.request, { by: 2 })).toBe(false);
    expect(v.is(TAB_PROTOCOL.step.request, { by: -1 })).toBe(true);
  });

  it.each([
    { type: 'position', entry: 'taliban' },
    { type: 'position', entry: null },
    { type: 'terms', progress: 'complete', terms: [], leftOut: 0, foreign: false },
  ])('takes from a page, over the panel’s port: %j', (message) => {
    expect(v.parse(FromArticle, message)).toEqual(message);
  });

  it.each([
    { type: 'position' },
    { type: 'position', entry: 7 },
    { type: 'terms' },
    {
      type: 'terms',
      progress: 'complete',
      terms: ['taliban'],
      leftOut: 0,
      foreign: false,
    },
    { type: 'reveal', entry: 'taliban', index: 0 },
  ])('rejects from a page, over the panel’s port: %j', (message) => {
    expect(v.is(FromArticle, message)).toBe(false);
  });

  it('rejects a source with a URL that is not http(s)', () => {
    const card = {
      id: 'a',
      name: 'A',
      kind: 'place',
      lang: 'en',
      asOf: '2026-11-24',
      gloss: { text: 'A.', cites: [{ source: 1, statements: [0] }], links: [] },
      summary: [],
      facts: [],
      latest: null,
      earlier: [],
      differ: [],
      related: [],
      sources: [
        {
          id: 'a',
          number: 1,
          about: 'a',
          publisher: 'b',
          url: 'https://a.example/',
          statements: ['c'],
        },
      ],
    };
    expect(v.is(BACKGROUND_PROTOCOL.card.response, card)).toBe(true);
    const hostile = { ...card, sources: [{ ...card.sources[0], url: 'javascript:alert(1)' }] };
    expect(v.is(BACKGROUND_PROTOCOL.card.response, hostile)).toBe(false);
  });
});
