import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../../../maps/drawing.ts';
import { countryOf } from '../../../packs/figures/country.ts';
import { qualified } from '../../../packs/imported/qualify.ts';
import { bundled } from '../bundled.ts';
import { PACK } from '../packs/small-pack.ts';
import { catalogOf, namedOnce } from './catalog-of.ts';

const { pack } = bundled;
const catalog = catalogOf(pack);
const article = (ids: readonly string[]) => catalog.article(namedOnce(ids));
const all = pack.entries.map(({ id }) => id);
const some = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 25 });

describe('the background of an article', () => {
  it('has the dated events it names, and no others, in chronological order', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (ids) => {
        const { moments } = await article(ids);
        const dated = pack.entries.filter(({ id, when }) => when && ids.includes(id));
        expect(moments.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
        expect(moments.map(({ from }) => from)).toEqual(moments.map(({ from }) => from).sort());
        for (const { id, gloss } of moments)
          expect(gloss).toBe(pack.entries.find((entry) => entry.id === id)?.gloss.text);
      }),
    );
  });

  it('has its places and countries on the map, in view without overlapping names, or beyond that', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (ids) => {
        const { places } = await article(ids);
        const placed = pack.entries.filter(({ id, at }) => at && ids.includes(id));
        const points = places?.map.points ?? [];
        const countries = pack.entries.filter((entry) => {
          // One may lie beyond the edge of the map of all places.
          const isOnMap = pack.map?.middles?.some(({ text }) => text === countryOf(entry));
          return isOnMap && ids.includes(entry.id);
        });
        const seen = [...points, ...(places?.countries ?? [])].map(({ id }) => id);
        expect([...seen, ...(places?.beyond ?? [])].sort()).toEqual(
          [...placed, ...countries].map(({ id }) => id).sort(),
        );
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
            const apart = Math.max(
              Math.abs(a.y - b.y) - 33 * unit,
              b.left - a.right,
              a.left - b.right,
            );
            // Those that just touch differ by the last digits of a double.
            expect(apart).toBeGreaterThan(-1e-6);
          }
        }
      }),
    );
  });

  it('shows a country by its name on the map, without a point', async () => {
    const { places } = await article(['russia', 'kabul']);
    expect(places?.countries.map(({ id }) => id)).toEqual(['russia']);
    // Too close to each other for names across them: then it has a mark.
    const near = (await article(['syria', 'germany', 'israel', 'iran'])).places;
    expect([...(near?.countries ?? []), ...(near?.map.points ?? [])]).toHaveLength(4);
    expect((await article(['taliban'])).places).toBeNull();
  });

  it('has a map of what it is about, whatever the seats and allies it names', async () => {
    const named = (id: string, mentions: number) => ({ id, mentions });
    const { places } = await catalog.article([
      named('united-nations', 6),
      named('gaza-strip', 5),
      named('rafah', 2),
      named('united-states', 4),
      named('icc', 3),
      named('israel', 4),
    ]);
    expect(places?.beyond).toEqual(['united-nations', 'united-states']);
    expect(places?.view.width).toBeLessThan((places?.map.width ?? 0) * 0.4);
    // If it names nothing else, its seats are what there is.
    const seats = await catalog.article([named('united-nations', 1), named('icc', 1)]);
    expect(seats.places?.beyond).toEqual([]);
  });

  it('attaches each group to the nearest named group above it', async () => {
    const { groups } = await article(['isis-k', 'taliban', 'islamic-state', 'kabul']);
    expect(groups).toEqual([
      expect.objectContaining({ id: 'isis-k', parent: 'islamic-state', rivals: ['taliban'] }),
      expect.objectContaining({ id: 'taliban', parent: null, rivals: ['isis-k'] }),
      expect.objectContaining({ id: 'islamic-state', parent: null, rivals: [] }),
    ]);
    expect((await article(['isis-k', 'taliban'])).groups[0]?.parent).toBeNull();
  });

  it('has no group that is related to no other that it names', async () => {
    expect((await article(['taliban', 'tplf', 'kabul'])).groups).toEqual([]);
    const { groups } = await article(['tplf', 'islamic-state', 'isis-k']);
    expect(groups.map(({ id }) => id)).toEqual(['islamic-state', 'isis-k']);
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
    const { groups } = await catalogOf({ ...PACK, entries }).article(namedOnce(['a', 'c']));
    expect(groups.map(({ id, parent, rivals }) => [id, parent, rivals])).toEqual([
      ['a', null, []],
      ['c', 'a', []],
    ]);
  });

  it('omits removed entries, and counts those named twice once', async () => {
    const { groups } = await article(['gone', 'taliban', 'isis-k', 'taliban']);
    expect(groups.map(({ id }) => id)).toEqual(['taliban', 'isis-k']);
    expect(await article([])).toEqual({ moments: [], places: null, groups: [] });
  });
});

describe('the coverage of the background', () => {
  it('counts all names, and lists all subjects', async () => {
    const { names, subjects } = await catalog.coverage();
    expect(names).toBe(pack.entries.length);
    const listed = pack.subjects.map((subject) => ({
      ...subject,
      entries: pack.entries.filter((entry) => entry.subject === subject.id).length,
    }));
    expect(subjects).toEqual(listed.sort((a, b) => a.title.localeCompare(b.title)));
    expect(subjects.every(({ entries }) => entries > 0)).toBe(true);
    const [first, second] = pack.entries;
    if (!first || !second) throw new Error('no entries');
    const entries = [first, { ...second, name: 'Sandmere Hall' }];
    const own = { ...pack, title: 'Of my own', entries };
    const both = await catalogOf(pack, qualified(own)).coverage();
    // A name that both have is one.
    expect(both).toEqual({ names: names + 1, subjects, added: ['Of my own'] });
  });
});
