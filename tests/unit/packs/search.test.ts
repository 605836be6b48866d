import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Pack } from '../../../packs/schema.ts';
import { catalogOf } from './catalog-of.ts';

const entry = (id: string, name: string, gloss: string) => ({
  id,
  name,
  kind: 'organisation',
  asOf: '2026-05-04',
  gloss: { text: gloss, cites: [{ document: 'news', statement: 1 }] },
  summary: [{ text: 'It is one.', cites: [{ document: 'news', statement: 1 }] }],
  sinceThen: [],
  differ: [],
  related: [],
  cues: [],
  forms: [{ text: name, kind: 'sure', lang: 'en', caseless: false }],
});

const catalog = catalogOf(
  v.parse(Pack, {
    format: 1,
    id: 'small',
    title: 'Small',
    lang: 'en',
    documents: [{ id: 'news', about: 'About', publisher: 'Other', statements: ['One.'] }],
    entries: [
      entry('hall', 'Sandmere Hall', 'Hall in the town of Sandmere.'),
      entry('board', 'Sandmere Water Board', 'Supplier of water to the town.'),
      entry('bank', 'Bank of England', 'Central bank of the United Kingdom.'),
      entry('council', 'Council of Europe', 'Organisation of 46 states, on human rights.'),
    ],
  }),
);
const nearest = async (text: string) => (await catalog.nearest(text, 3)).map(({ id }) => id);

describe('the nearest entries for a text without one', () => {
  it.each([
    ['a name of which a word is known', 'Sandmere Harbour Authority', ['hall', 'board']],
    ['a name that is misspelt', 'Sandmeere', ['hall', 'board']],
    ['words of a sentence around a name', 'what the Bank said of that', ['bank']],
    ['words that are no name', 'some thing unheard of', []],
    ['a preposition alone', 'of', []],
    ['no word at all', '…', []],
    ['nothing', '', []],
  ])('%s', async (_what, text, ids) => {
    expect(await nearest(text)).toEqual(ids);
  });

  it('are no more than requested', async () => {
    expect(await catalog.nearest('Sandmere Bank Council', 2)).toHaveLength(2);
  });
});
