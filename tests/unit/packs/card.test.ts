import { describe, expect, it } from 'vitest';
import { qualified } from '../../../packs/imported/qualify.ts';
import { catalogOf } from '../catalog/catalog-of.ts';
import { PACK } from './small-pack.ts';

const card = await catalogOf(PACK).card('hall');

describe('a card', () => {
  it('gives for each sentence the statements and sources it cites', () => {
    const statementsOf = (cites: { source: number; statements: number[] }[] = []) =>
      cites.map(({ source, statements }) => {
        const found = card?.sources.find(({ number }) => number === source);
        return [found?.id, ...statements.map((index) => found?.statements[index])];
      });
    expect(statementsOf(card?.gloss.cites)).toEqual([['news', 'Two.']]);
    expect(statementsOf(card?.facts[0]?.cites)).toEqual([['news', 'One.']]);
    expect(statementsOf(card?.summary[0]?.cites)).toEqual([
      ['news', 'Two.', 'Three.'],
      ['courier', 'One.'],
    ]);
    expect(statementsOf(card?.differ[0]?.cites)).toEqual([['other', 'Three.']]);
  });

  it('lists each source once, in reading order, with only the statements it cites', () => {
    expect(card?.sources.map(({ id, number, statements }) => [number, id, statements])).toEqual([
      [1, 'news', ['Two.', 'One.', 'Three.']],
      [2, 'courier', ['One.']],
      [3, 'other', ['Three.']],
    ]);
  });

  it('runs back from the latest, which is the last one if the entry names none', async () => {
    const [hall] = PACK.entries;
    if (!hall) throw new Error('The pack is empty.');
    const cites = [{ document: 'other', statement: 1 }];
    const sinceThen = [
      { text: 'It was built.', date: '2001-05-03', cites },
      { text: 'It was sold.', date: '2020-01-02', cites },
    ];
    const cardWith = (change: object) =>
      catalogOf({ ...PACK, entries: [{ ...hall, ...change }] }).card('hall');
    const textsOf = (found: Awaited<ReturnType<typeof cardWith>>) => [
      found?.latest?.text,
      ...(found?.earlier ?? []).map(({ text }) => text),
    ];
    expect(textsOf(await cardWith({ sinceThen }))).toEqual([
      'It was torn down.',
      'It was sold.',
      'It was built.',
    ]);
    expect(textsOf(await cardWith({ sinceThen, latest: undefined }))).toEqual([
      'It was sold.',
      'It was built.',
    ]);
    expect((await cardWith({ latest: undefined }))?.latest).toBeNull();
  });

  it('fails with the name of a cited statement that is missing', async () => {
    const entries = PACK.entries.map((entry) => ({
      ...entry,
      gloss: { ...entry.gloss, cites: [{ document: 'news', statement: 4 }] },
    }));
    await expect(catalogOf({ ...PACK, entries }).card('hall')).rejects.toThrow('news#4');
  });

  it('comes from the pack its id belongs to; unknown ids give null', async () => {
    const catalog = catalogOf(PACK, qualified(PACK));
    expect(await catalog.card('hall')).not.toHaveProperty('from');
    expect(await catalog.card('small/hall')).toMatchObject({ id: 'small/hall', from: 'Small' });
    expect((await catalog.document('small/news'))?.from).toBe('Small');
    expect((await catalog.document('news'))?.id).toBe('news');
    for (const id of ['gone', 'small/gone', 'gone/hall', 'tiny/news']) {
      expect([await catalog.card(id), await catalog.hit(id), await catalog.document(id)]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it('links names to existing entries only', () => {
    expect(card?.facts[0]?.links).toEqual([{ start: 0, end: 11, entry: 'exampleland' }]);
    expect(card?.differ[0]?.links).toEqual([]);
  });

  it('keeps its links within its own pack', async () => {
    const own = await catalogOf(PACK, qualified(PACK)).card('small/hall');
    expect(own?.facts[0]?.links).toEqual([{ start: 0, end: 11, entry: 'small/exampleland' }]);
  });

  it('names a related entry once, also if its pack has it twice', async () => {
    const related = ['exampleland', 'exampleland'];
    const entries = PACK.entries.map((one) => (one.id === 'hall' ? { ...one, related } : one));
    const twice = await catalogOf({ ...PACK, entries }).card('hall');
    expect(twice?.related.map(({ id }) => id)).toEqual(['exampleland']);
  });
});
