import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Pack } from '../../../packs/schema.ts';
import { catalogOf } from './catalog-of.ts';

const entry = (id: string, name: string, gloss: string, forms: readonly object[] = []) => ({
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
  forms: [{ text: name, kind: 'sure', lang: 'en', caseless: false }, ...forms],
});
const form = (text: string, kind: string) => ({ text, kind, lang: 'en', caseless: false });

const searchable = (...entries: readonly ReturnType<typeof entry>[]) =>
  catalogOf(
    v.parse(Pack, {
      format: 1,
      id: 'small',
      title: 'Small',
      lang: 'en',
      documents: [{ id: 'news', about: 'About', publisher: 'Other', statements: ['One.'] }],
      entries,
    }),
  );

const catalog = searchable(
  entry('hall', 'Sandmere Hall', 'Hall in the town of Sandmere.'),
  entry('board', 'Sandmere Water Board', 'Supplier of water to the town.'),
  entry('bank', 'Bank of England', 'Central bank of the United Kingdom.', [
    form('Old Lady', 'sure'),
    form('Bank Holiday', 'not'),
  ]),
  entry('council', 'Council of Europe', 'Organisation of 46 states, on rights and water.'),
);
const nearest = async (text: string) => (await catalog.nearest(text, 3)).map(({ id }) => id);

const found = async (query: string) => (await catalog.search(query)).map(({ id }) => id);

describe('a search', () => {
  it('does not depend on accents, nor on how they are composed', async () => {
    const accented = searchable(
      entry('ivoire', 'Côte d’Ivoire', 'A state.'),
      entry('tome', 'São Tomé', 'An island.'),
      entry('mus', 'Muş', 'A town.'),
      entry('party', 'حِزب', 'A party.'),
    );
    const ids = async (query: string) => (await accented.search(query)).map(({ id }) => id);
    for (const query of ['Côte', 'Co\u0302te', 'cote', 'COTE'])
      expect(await ids(query)).toEqual(['ivoire']);
    for (const query of ['São', 'Sa\u0303o', 'sao']) expect(await ids(query)).toEqual(['tome']);
    for (const query of ['Muş', 'Mus\u0327', 'mus']) expect(await ids(query)).toEqual(['mus']);
    for (const query of ['حِزب', 'حزب']) expect(await ids(query)).toEqual(['party']);
  });

  it('without a word finds nothing', async () => {
    for (const query of ['', '  ', '…']) expect(await found(query)).toEqual([]);
  });

  it('finds all entries that match, as lists are filtered and counted by what is found', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      entry(`e${at}`, `Harbour ${at}`, 'A harbour.'),
    );
    expect(await searchable(...many).search('harb')).toHaveLength(300);
  });

  it.each([
    ['a word of a name', 'england', ['bank']],
    ['the beginning of a word', 'eng', ['bank']],
    ['another name', 'old lady', ['bank']],
    ['a word of the gloss', 'supplier', ['board']],
    ['words of name and gloss', 'bank kingdom', ['bank']],
    ['a long word with a letter wrong', 'englend', ['bank']],
    ['a short word with a letter wrong', 'bonk', []],
    ['a word of each of two entries', 'england sandmere', []],
    ['what is expressly not this entry', 'holiday', []],
  ])('finds by %s', async (_what, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('has those that are called so before those that mention it', async () => {
    expect(await found('sandmere')).toEqual(['hall', 'board']);
    expect(await found('water')).toEqual(['board', 'council']);
    expect(await found('town')).toHaveLength(2);
  });

  it('takes a word for a misspelling only if it is nowhere', async () => {
    const { search } = searchable(
      entry('bombings', 'Kerman bombings', 'Attack in the south of Iran.'),
      entry('merz', 'Friedrich Merz', 'German politician.'),
    );
    const ids = async (query: string) => (await search(query)).map(({ id }) => id);
    expect(await ids('kerman')).toEqual(['bombings']);
    expect(await ids('kermen')).toEqual(['bombings']);
    expect(await ids('kerman bombigns')).toEqual(['bombings']);
    // However long a word is, at most three of its letters are misspelt.
    const long = searchable(entry('treaty', 'Counterproliferations', 'Treaty.')).search;
    expect(await long('Caunterpraliferatiens')).toHaveLength(1);
    expect(await long('Caunterpraliferetiens')).toHaveLength(0);
  });
});

describe('the nearest entries for a text without one', () => {
  it.each([
    ['a name of which a word is known', 'Sandmere Harbour Authority', ['hall', 'board']],
    ['a name that is misspelt', 'Sandmeere', ['hall', 'board']],
    ['words of a sentence around a name', 'what the Bank said of that', ['bank']],
    [
      'a sentence whose other words begin as names do',
      'councils met Sandmere Hal',
      ['hall', 'board'],
    ],
    ['small words alone, for want of capitals', 'the old water', ['board', 'bank']],
    ['words that are no name', 'some thing unheard of', []],
    ['a preposition alone', 'of', []],
    ['no word at all', '…', []],
    ['nothing', '', []],
  ])('%s', async (_what, text, ids) => {
    expect(await nearest(text)).toEqual(ids);
  });

  it('are no more than requested', async () => {
    expect(await catalog.nearest('Sandmere Bank Council', 2)).toHaveLength(2);
    expect(await catalog.nearest('Sandmere Bank Council', 9)).toHaveLength(4);
  });
});
