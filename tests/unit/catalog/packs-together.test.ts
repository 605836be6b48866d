import { expect, it } from 'vitest';
import { qualified } from '../../../packs/imported/qualify.ts';
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
  expect(await catalog.coverage()).toEqual({ names: 2, subjects: [{ title: 'Another' }] });
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
