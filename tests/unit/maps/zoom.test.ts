import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type MapDrawing, MapDrawing as Schema, SmallMap } from '../../../maps/drawing.ts';
import type { Rank } from '../../../maps/part-about.ts';
import { MapView, zoomTo } from '../../../maps/zoom.ts';

const point = (id: string, x: number, y: number) => ({ id, name: id.toUpperCase(), x, y, down: 0 });
const MAP: MapDrawing = {
  width: 3000,
  height: 1500,
  land: 'M0 0L1 1Z',
  focus: '',
  borders: '',
  disputed: '',
  dashed: false,
  labels: [
    { x: 1000, y: 740, text: 'Inland' },
    { x: 1010, y: 742, text: 'Overland' },
    { x: 2900, y: 1400, text: 'Farland' },
  ],
  points: [point('a', 1000, 700), point('b', 60, 40)],
  cities: [],
  nearby: [
    { name: 'Far', x: 1000, y: 790 },
    { name: 'Near', x: 1000, y: 722 },
    { name: 'Farther', x: 1000, y: 619 },
  ],
  middles: [
    { x: 1000, y: 660, text: 'Inland' },
    { x: 2000, y: 700, text: 'Seaside' },
  ],
  scale: { x: 20, y: 1480, width: 100, km: 1000 },
  countries: [],
  part: false,
  neighbours: [],
};
const requested = (ids: readonly string[], rank: Rank = 'place') =>
  ids.map((id) => [id, { rank, mentions: 1 }] as const);
const zoom = (ids: string[], countries: Record<string, string> = {}) =>
  zoomTo(
    MAP,
    new Map([...requested(ids), ...requested(Object.values(countries), 'country')]),
    new Map(Object.entries(countries).map(([name, id]) => [name, { id, name: id }])),
  );

it('speaks of dashes only where some are in sight', () => {
  // From the left edge of the map to its right one, at the height of “b” alone.
  const map = { ...MAP, disputed: 'M0 40l50 0 50 0 50 0 2850 0', dashed: true };
  const dashed = (id: string) => zoomTo(map, new Map(requested([id])), new Map())?.map.dashed;
  expect(dashed('b')).toBe(true);
  expect(dashed('a')).toBe(false);
  const speck = { ...map, disputed: 'M40 40l2 0' };
  expect(zoomTo(speck, new Map(requested(['b'])), new Map())?.map.dashed).toBe(false);
});

it('names the largest city of a country, unless it is one of the places', () => {
  const nearby = [{ name: 'A', x: 1000, y: 640, largestOf: 'Inland' }];
  const countries = new Map([['Inland', { id: 'inland', name: 'Inland' }]]);
  const cities = (...ids: string[]) =>
    zoomTo({ ...MAP, nearby }, new Map(requested(ids)), countries)?.map.cities.map(
      ({ name }) => name,
    );
  expect(cities('inland')).toEqual(['A']);
  expect(cities('inland', 'a')).toEqual([]);
});

it('knows a country by its whole name where its label is shortened', () => {
  const labels = [{ x: 1000, y: 660, text: 'Inl.', of: 'Inland' }];
  const countries = new Map([['Inland', { id: 'inland', name: 'Inland' }]]);
  const map = { ...MAP, labels };
  expect(zoomTo(map, new Map(requested(['inland', 'a'])), countries)?.map.labels).toEqual([]);
  expect(zoomTo(map, new Map(requested(['a'])), new Map())?.map.neighbours).toEqual(['Inland']);
});

describe('zooming to places', () => {
  it('shows a single place from near, in the middle', () => {
    expect(zoom(['a'])?.view).toEqual({ x: 870, y: 614, width: 260, height: 173 });
  });

  it('shows all places with a margin around them, and stays on the map', () => {
    expect(zoom(['a', 'b'])?.view).toEqual({ x: 0, y: 0, width: 1544, height: 1029 });
  });

  it('leaves out what is far from where most of it is, and says so', () => {
    const here = [['a', { rank: 'place', mentions: 3 }] as const];
    const far = (rank: Rank, mentions: number) =>
      zoomTo(MAP, new Map([...here, ['b', { rank, mentions }]]), new Map());
    for (const [rank, mentions] of [
      ['place', 1],
      ['seat', 9],
    ] as const) {
      const shown = far(rank, mentions);
      expect(shown?.beyond).toEqual(['b']);
      expect(shown?.map.points.map(({ id }) => id)).toEqual(['a']);
      expect(shown?.view).toEqual(zoom(['a'])?.view);
    }
    expect(far('place', 2)?.beyond).toEqual([]);
    expect(far('place', 2)?.view).toEqual(zoom(['a', 'b'])?.view);
  });

  it('leaves out a country overseas, but not the one a place is in', () => {
    const shown = zoom(['a'], { Inland: 'the-land', Seaside: 'sea' });
    expect(shown?.countries.map(({ id }) => id)).toEqual(['the-land']);
    expect(shown?.beyond).toEqual(['sea']);
  });

  it('names the nearest cities first, none that is too far to find a place by', () => {
    const cities = zoom(['a'])?.map.cities?.map(({ name }) => name);
    expect(cities).toEqual(['Near']);
    const both = zoomTo(
      { ...MAP, nearby: [...(MAP.nearby ?? []), { name: 'By', x: 1040, y: 650 }] },
      new Map(requested(['a'])),
      new Map(),
    );
    expect(both?.map.cities?.map(({ name }) => name)).toEqual(['Near', 'By']);
  });

  it('names other countries where there is room, and says which', () => {
    const shown = zoom(['a']);
    expect(shown?.map.labels.map(({ text }) => text)).toEqual(['Inland']);
    expect(shown?.map.neighbours).toEqual(['Inland']);
  });

  it('names a country that is asked for as its entry does, at its middle, and not again as a neighbour', () => {
    const shown = zoom(['a'], { Inland: 'the-land' });
    expect(shown?.countries).toEqual([
      expect.objectContaining({ id: 'the-land', text: 'the-land', x: 1000 }),
    ]);
    expect(shown?.map.neighbours).toEqual(['Overland']);
    expect(shown?.map.points.map(({ id }) => id)).toEqual(['a']);
  });

  it('marks a country like a place if there is no room for its name', () => {
    const long = 'a-country-whose-name-is-longer-than-a-map-of-this-scale-is-wide';
    const shown = zoom([], { Inland: long });
    expect(shown?.countries).toEqual([]);
    expect(shown?.map.points).toEqual([{ id: long, name: long, x: 1000, y: 660, down: 0 }]);
  });

  it('marks only the countries whose name has no room', () => {
    const long = 'a-country-whose-name-is-longer-than-a-map-of-this-scale-is-wide-'.repeat(2);
    const shown = zoom([], { Inland: long, Seaside: 'sea' });
    expect(shown?.countries.map(({ id }) => id)).toEqual(['sea']);
    expect(shown?.map.points.map(({ id }) => id)).toEqual([long]);
  });

  it('has a scale bar for its part, and nothing of what only zooming needs', () => {
    const map = zoom(['a'])?.map;
    expect(map?.scale?.km).toBe(500);
    expect(map?.scale?.width).toBe(50);
    expect(map).not.toHaveProperty('middles');
    expect(map).not.toHaveProperty('nearby');
    const { scale: _, ...unscaled } = MAP;
    expect(zoomTo(unscaled, new Map(requested(['a'])), new Map())?.map).not.toHaveProperty('scale');
  });

  it('knows no country on a map that has no positions for them', () => {
    const { middles: _middles, nearby: _nearby, ...bare } = MAP;
    expect(zoomTo(bare, new Map(), new Map([['Inland', { id: 'i', name: 'I' }]]))).toBeNull();
    expect(zoomTo(bare, new Map(requested(['a'])), new Map())?.map.cities).toEqual([]);
  });

  it('gives what messages carry', () => {
    const shown = zoom(['a'], { Inland: 'land' });
    expect(v.parse(MapView, shown)).toEqual(shown);
    expect(v.is(MapView, {})).toBe(false);
  });
});

describe('the schema of a map', () => {
  it('has paths of straight lines alone', () => {
    expect(v.is(Schema, { ...MAP, land: 'M1 2l3.5,-4z' })).toBe(true);
    for (const land of ['url(#x)', 'M0 0L1 1Z"/><script>', 'xM0 0', 'M0 0\u0000'])
      expect(v.is(Schema, { ...MAP, land })).toBe(false);
  });

  it('is small on a card', () => {
    expect(v.is(SmallMap, MAP)).toBe(true);
    const large = { ...MAP, land: `M0 0${'l1 1'.repeat(1600)}` };
    expect(v.is(Schema, large)).toBe(true);
    expect(v.is(SmallMap, large)).toBe(false);
  });
});
