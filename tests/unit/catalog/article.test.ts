import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../../../maps/drawing.ts';
import { countryOf } from '../../../packs/figures/country.ts';
import { qualified } from '../../../packs/imported/qualify.ts';
import { bundled } from '../bundled.ts';
import { PACK } from '../packs/small-pack.ts';
import { catalogOf } from './catalog-of.ts';

const { pack, report } = bundled;
if (!pack) throw new Error(report);
const catalog = catalogOf(pack);
const all = pack.entries.map(({ id }) => id);
const some = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 25 });

describe('the background of an article', () => {
  it('has the dated events it names, and no others, in chronological order', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (ids) => {
        const { moments } = await catalog.article(ids);
        const dated = pack.entries.filter(({ id, when }) => when && ids.includes(id));
        expect(moments.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
        expect(moments.map(({ from }) => from)).toEqual(moments.map(({ from }) => from).sort());
      }),
    );
  });

  it('has all its places and countries on the map, in view, without overlapping names', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (ids) => {
        const { places } = await catalog.article(ids);
        const placed = pack.entries.filter(({ id, at }) => at && ids.includes(id));
        const points = places?.map.points ?? [];
        const countries = pack.entries.filter((entry) => {
          // One may lie beyond the edge of the map of all places.
          const isOnMap = pack.map?.middles?.some(({ text }) => text === countryOf(entry));
          return isOnMap && ids.includes(entry.id);
        });
        const seen = [...points, ...(places?.countries ?? [])].map(({ id }) => id);
        expect(seen.sort()).toEqual([...placed, ...countries].map(({ id }) => id).sort());
        if (!places) return;
        const { view, map } = places;
        for (const { x, y } of [...points, ...places.countries]) {
          expect(x).toBeGreaterThanOrEqual(view.x);
          expect(x).toBeLessThanOrEqual(view.x + view.width);
          expect(y).toBeGreaterThanOrEqual(view.y);
          expect(y).toBeLessThanOrEqual(view.y + view.height);
        }
        expect(view.x + view.width).toBeLessThanOrEqual(map.width);
        expect(view.y + view.height).toBeLessThanOrEqual(map.height);
        const unit = view.width / CARD_WIDTH;
        const boxes = points.flatMap(({ side, name, x, y, down }) => {
          const width = name.length * 17 * unit;
          const left = side === 'start' ? x + 16 * unit : x - 16 * unit - width;
          return side ? [{ left, right: left + width, y: y + down }] : [];
        });
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            const apart =
              Math.abs(a.y - b.y) >= 33 * unit || a.right <= b.left || b.right <= a.left;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('shows a country by its name on the map, without a point', async () => {
    const { places } = await catalog.article(['russia', 'kabul']);
    expect(places?.countries.map(({ id }) => id)).toEqual(['russia']);
    // Too close to each other for names across them: then it has a mark.
    const near = (await catalog.article(['syria', 'germany', 'israel', 'iran'])).places;
    expect([...(near?.countries ?? []), ...(near?.map.points ?? [])]).toHaveLength(4);
    expect((await catalog.article(['taliban'])).places).toBeNull();
  });

  it('attaches each group to the nearest named group above it', async () => {
    const { groups } = await catalog.article(['isis-k', 'taliban', 'islamic-state', 'kabul']);
    expect(groups).toEqual([
      expect.objectContaining({ id: 'isis-k', parent: 'islamic-state', rivals: ['taliban'] }),
      expect.objectContaining({ id: 'taliban', parent: null, rivals: ['isis-k'] }),
      expect.objectContaining({ id: 'islamic-state', parent: null, rivals: [] }),
    ]);
    expect((await catalog.article(['isis-k'])).groups[0]?.parent).toBeNull();
  });

  it('never makes a group its own parent or rival, even if the pack says so', async () => {
    const [hall] = PACK.entries;
    if (!hall) throw new Error('The pack is empty.');
    const group = (id: string, parent: string, ...rivals: string[]) => ({
      ...hall,
      id,
      name: id,
      kind: 'organisation' as const,
      parent: { id: parent, cites: hall.gloss.cites },
      rivals: rivals.map((rival) => ({ id: rival, cites: hall.gloss.cites })),
    });
    const entries = [group('a', 'b', 'a'), group('b', 'a'), group('c', 'b')];
    const { groups } = await catalogOf({ ...PACK, entries }).article(['a', 'c']);
    expect(groups.map(({ id, parent, rivals }) => [id, parent, rivals])).toEqual([
      ['a', null, []],
      ['c', 'a', []],
    ]);
  });

  it('omits removed entries, and counts those named twice once', async () => {
    const { groups } = await catalog.article(['gone', 'taliban', 'taliban']);
    expect(groups.map(({ id }) => id)).toEqual(['taliban']);
    expect(await catalog.article([])).toEqual({ moments: [], places: null, groups: [] });
  });
});

describe('the coverage of the background', () => {
  it('counts all names, and lists all subjects', async () => {
    const { names, subjects } = await catalog.coverage();
    expect(names).toBe(pack.entries.length);
    const listed = pack.subjects.map(({ id, title }) => ({ id, title }));
    expect(subjects).toEqual(listed.sort((a, b) => a.title.localeCompare(b.title)));
    const [first, second] = pack.entries;
    if (!first || !second) throw new Error('no entries');
    const entries = [first, { ...second, name: 'Sandmere Hall' }];
    const own = { ...pack, title: 'Of my own', entries };
    const both = await catalogOf(pack, qualified(own)).coverage();
    // A name that both have is one.
    expect(both).toEqual({ names: names + 1, subjects: [...subjects, { title: 'Of my own' }] });
  });
});
