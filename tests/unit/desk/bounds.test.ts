import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withoutWaiting } from '../../../authoring/desk/among.ts';
import { createChecker } from '../../../authoring/desk/check.ts';
import { keyOf } from '../../../desk/finding.ts';
import { DeskPack, emptyCard, emptyDocument, MAX_TEXT } from '../../../desk/model.ts';
import { titleOf } from '../../../desk/named.ts';
import { type Action, reduce } from '../../../desk/reduce.ts';
import { takeIn } from '../../../desk/take-in.ts';
import { EMPTY } from './sample.ts';

const cites = [{ document: 'gazette', statement: 1 }];
const PACK: DeskPack = {
  ...EMPTY,
  documents: [
    {
      ...emptyDocument('gazette'),
      ...{ about: 'Report', publisher: 'Gazette', date: '2020' },
      statements: [{ text: 'The hall opened in 2020.', from: [] }],
    },
    {
      ...emptyDocument('report'),
      ...{ about: 'Report', publisher: 'Coast News', date: '2021' },
      statements: [{ text: 'The bridge opened in 1999.', from: [0] }],
    },
  ],
  cards: [
    {
      ...emptyCard('hall', 'Hall of Sandmere', 'en', '2020-01-01'),
      gloss: { text: 'Hall that opened in 2020.', cites },
      summary: [{ text: 'The hall opened in 2020.', cites }],
    },
    {
      ...emptyCard('bridge', 'Bridge of Sandmere', 'en', '2021-01-01'),
      gloss: { text: 'Bridge.', cites: [{ document: 'report', statement: 1 }] },
      summary: [
        {
          text: 'The bridge opened in 1999.',
          cites: [{ document: 'report', statement: 1 }],
          from: { document: 'report', sentence: 0 },
        },
      ],
    },
  ],
};
/** Longer than the desk keeps, its last character there in two units. */
const BOOK = `${'x'.repeat(MAX_TEXT - 1)}👍 and so on`;

const PASTED: readonly [string, Action][] = [
  ['a title', { type: 'pack', change: { title: BOOK } }],
  ['a field of a document', { type: 'document', id: 'report', change: { title: BOOK } }],
  ['a statement', { type: 'statement', document: 'gazette', index: 0, change: { text: BOOK } }],
  ['a sentence', { type: 'card', id: 'hall', change: { summary: [{ text: BOOK, cites }] } }],
  ['cues', { type: 'card', id: 'hall', change: { cues: ['hall', BOOK] } }],
  ['a new card', { type: 'add-card', card: emptyCard('more', BOOK, 'en', '2026-01-01') }],
];

describe('what is pasted, of any length', () => {
  it.each(PASTED)('leaves a pack that can be read again: %s', (_, action) => {
    const next = reduce(PACK, action);
    expect(next).not.toBe(PACK);
    expect(v.is(DeskPack, next)).toBe(true);
    const text = JSON.stringify(next);
    expect(text).toContain('x'.repeat(MAX_TEXT - 1));
    expect(text.isWellFormed()).toBe(true);
  });

  it('leaves a document whose own title is as long', () => {
    const source = {
      head: { title: BOOK, publisher: '', date: '', url: '' },
      ...{ lang: 'en', paragraphs: [['It opened.']] },
    };
    const { documents } = takeIn([], source, 'key', { name: '' });
    expect(v.is(DeskPack, { ...EMPTY, documents })).toBe(true);
  });

  it('leaves everything that fits as it was', () => {
    const card = emptyCard('more', 'More', 'en', '2026-01-01');
    expect(reduce(PACK, { type: 'add-card', card }).cards.at(-1)).toBe(card);
  });
});

describe('what no pack may have', () => {
  it('holds back what rests on a document that is too long, and nothing else', async () => {
    const long = `The bridge ${'is long and '.repeat(200)}opened in 1999.`;
    const [, bridge] = PACK.cards;
    const summary = [{ ...bridge?.summary[0], text: long, cites: bridge?.gloss.cites ?? [] }];
    const next = reduce(PACK, { type: 'card', id: 'bridge', change: { summary } });
    expect(next.documents[1]?.statements[0]?.text).toBe(long);
    const { pack, waiting, findings } = await createChecker().all(next, new Map());
    expect(pack?.entries.map(({ id }) => id)).toEqual(['hall']);
    expect(pack?.documents.map(({ id }) => id)).toEqual(['gazette']);
    expect(waiting).toEqual(['bridge']);
    const said = findings.get(keyOf({ kind: 'document', id: 'report' })) ?? [];
    expect(said.some(({ must, reason }) => must && reason.includes('2000'))).toBe(true);
    expect(withoutWaiting(next, waiting).documents.map(({ id }) => id)).toEqual(['gazette']);
  });

  it('does not stop the check: what is invisible in a title or a subject', async () => {
    const subjects = [
      { id: 'town', title: 'The \u202etown', about: '\u202e' },
      { id: 'x'.repeat(80), title: '', about: 'More' },
    ];
    const next = { ...PACK, title: 'Our\u202e town\ufeff', subjects };
    const { pack } = await createChecker().all(next, new Map());
    expect(pack?.title).toBe('Our town');
    expect(pack?.subjects.map(({ title, about }) => [title, about])).toEqual([
      ['The town', 'The town'],
      ['x'.repeat(60), 'More'],
    ]);
    expect(titleOf({ id: 'our-town', title: '\u200f' })).toBe('our-town');
  });
});
