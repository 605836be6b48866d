import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../../messages/answers.ts';
import { Request } from '../../../messages/requests.ts';
import { TabMessage } from '../../../messages/tab-messages.ts';

describe('messages', () => {
  it.each([
    null,
    'spot',
    {},
    { type: 'everything' },
    { type: 'spot', langs: ['en'], blocks: 'text' },
    { type: 'spot', langs: ['en'], blocks: [1] },
    { type: 'card', id: 7 },
    { type: 'search', query: 'x'.repeat(201) },
  ])('refuses %j as a request', (message) => {
    expect(v.is(Request, message)).toBe(false);
  });

  it('refuses orders of another shape', () => {
    expect(v.is(TabMessage, { type: 'step', by: 2 })).toBe(false);
    expect(v.is(TabMessage, { type: 'step', by: -1 })).toBe(true);
  });

  it('refuses a source that would open anything but http(s)', () => {
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
    expect(v.is(ANSWERS.card, card)).toBe(true);
    const hostile = { ...card, sources: [{ ...card.sources[0], url: 'javascript:alert(1)' }] };
    expect(v.is(ANSWERS.card, hostile)).toBe(false);
  });
});
