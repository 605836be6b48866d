import { expect, it } from 'vitest';
import { type DeskPack, emptyDocument } from '../../../desk/model.ts';
import { originalOf } from '../../../desk/original.ts';

const PACK: DeskPack = {
  id: 'our-town',
  title: 'Our town',
  lang: 'en',
  subjects: [],
  cards: [],
  documents: [
    { ...emptyDocument('other'), source: 'c', statements: [{ text: 'Else.', from: [0] }] },
    {
      ...emptyDocument('report'),
      source: 'b',
      statements: [
        { text: 'It burned, and was torn down.', from: [0, 2] },
        { text: 'By hand.', from: [] },
      ],
    },
  ],
};
const head = { title: '', publisher: '', date: '', url: '' };
const SOURCES = new Map([
  ['b', { head, lang: 'de', paragraphs: [['Eins.', 'Zwei.'], ['Drei.']] }],
  ['c', { head, lang: '', paragraphs: [['Other.']] }],
]);
const of = (line: Parameters<typeof originalOf>[0]) => originalOf(line, PACK, SOURCES);
const cite = (document: string, statement: number) => ({ document, statement });
const NONE = { sentences: [], lang: undefined, source: '' };

it('is the sentences behind the statements that a line cites', () => {
  expect(of({ text: '', cites: [cite('report', 1)] })).toEqual({
    sentences: ['Eins.', 'Drei.'],
    lang: 'de',
    source: 'b',
  });
  expect(of({ text: '', cites: [cite('other', 1), cite('report', 1)] })).toEqual({
    sentences: ['Other.', 'Eins.', 'Drei.'],
    lang: undefined,
    source: 'c',
  });
});

it('is the sentence that a line was started from, as long as it cites nothing', () => {
  const from = { document: 'report', sentence: 1 };
  expect(of({ text: '', cites: [], from })).toEqual({
    sentences: ['Zwei.'],
    lang: 'de',
    source: 'b',
  });
  expect(of({ text: '', cites: [cite('other', 1)], from }).sentences).toEqual(['Other.']);
});

it('is nothing where there is no such statement, document, sentence or text', () => {
  for (const to of [cite('report', 2), cite('report', 9), cite('gone', 1)]) {
    expect(of({ text: '', cites: [to] })).toEqual(NONE);
  }
  expect(of({ text: '', cites: [] })).toEqual(NONE);
  const from = { document: 'report', sentence: 9 };
  expect(of({ text: '', cites: [], from }).sentences).toEqual([]);
  const without = originalOf({ text: '', cites: [cite('report', 1)] }, PACK, new Map());
  expect(without).toEqual({ sentences: [], lang: undefined, source: 'b' });
});
