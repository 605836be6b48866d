import { expect, it } from 'vitest';
import { qualified } from '../../../packs/imported/qualify.ts';
import { samplePack } from '../authoring/sample.ts';
import { PACK } from '../packs/small-pack.ts';
import { catalogOf, namedOnce } from './catalog-of.ts';

const catalog = catalogOf(PACK, qualified({ ...PACK, title: 'Another' }));
const idsOf = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id).toSorted();

it('a search finds the entries of all packs', async () => {
  expect(idsOf(await catalog.search('hall'))).toEqual(['hall', 'small/hall']);
  expect(idsOf(await catalog.nearest('the Hall', 4))).toEqual(['hall', 'small/hall']);
});

it('lists have the entries and documents of all packs, and subjects are followed by packs', async () => {
  const { entries, documents } = await catalog.contents();
  expect(entries).toHaveLength(4);
  expect(documents).toHaveLength(6);
  // Both packs have the same names, and each is counted once.
  expect(await catalog.coverage()).toEqual({ names: 2, subjects: [], added: ['Another'] });
});

it('an article may name entries of several packs, and rivals across them', async () => {
  const rival = {
    ...PACK,
    entries: PACK.entries.map((entry) => ({
      ...entry,
      kind: 'organisation' as const,
      rivals: entry.id === 'hall' ? [{ id: 'exampleland', cites: entry.gloss.cites }] : [],
    })),
  };
  const both = catalogOf(PACK, qualified(rival));
  const { groups } = await both.article(namedOnce(['small/hall', 'hall', 'small/exampleland']));
  expect(groups.map(({ id, rivals }) => [id, rivals])).toEqual([
    ['small/hall', ['small/exampleland']],
    ['small/exampleland', ['small/hall']],
  ]);
});

it('equal ids of two packs are kept apart, and a card names its pack', async () => {
  const pack = await samplePack();
  const catalog = catalogOf(pack, qualified(pack));
  const bundled = await catalog.card('sandmere-hall');
  const own = await catalog.card('sandmere/sandmere-hall');
  expect(bundled?.from).toBeUndefined();
  expect(own?.from).toBe('The town of Sandmere');
  expect(own?.related).toEqual([
    { id: 'sandmere/sandmere-water-board', name: 'Sandmere Water Board', kind: 'organisation' },
  ]);
  expect(own?.sources).toMatchObject(
    (bundled?.sources ?? []).map((source) => ({ ...source, id: `sandmere/${source.id}` })),
  );
  const gazette = await catalog.document('sandmere/sandmere-gazette-2020');
  expect(gazette?.citedBy[0]).toMatchObject([{ id: 'sandmere/sandmere-hall' }]);
  expect(
    (await catalog.search('Sandmere Hall'))
      .map(({ id }) => id)
      .slice(0, 2)
      .sort(),
  ).toEqual(['sandmere-hall', 'sandmere/sandmere-hall']);
  expect((await catalog.contents()).entries).toHaveLength(4);
});

it('a pack with a fault that an older version accepted fails alone', async () => {
  const [hall, exampleland] = PACK.entries;
  if (!hall || !exampleland) throw new Error('The pack has two entries.');
  const dangling = [{ document: 'news', statement: 9 }];
  const faulty = {
    ...PACK,
    entries: [
      { ...hall, gloss: { text: 'Hall.', cites: dangling }, related: ['nowhere'] },
      exampleland,
      { ...exampleland, name: 'Newland' },
    ],
  };
  const both = catalogOf(PACK, qualified(faulty));
  await expect(both.card('small/hall')).rejects.toThrow('small/news#9 is not in the pack');
  expect(await both.card('small/exampleland')).toMatchObject({ name: 'Newland' });
  expect(idsOf(await both.search('hall'))).toEqual(['hall', 'small/hall']);
  expect(idsOf(await both.search('newland'))).toEqual(['small/exampleland']);
  expect(await both.hit('small/hall')).toMatchObject({ name: 'Hall' });
  expect((await both.contents()).documents).toHaveLength(6);
  expect((await both.document('small/news'))?.citedBy).toHaveLength(3);
  expect((await both.article(namedOnce(['hall', 'small/hall']))).groups).toEqual([]);
});
