import { describe, expect, it } from 'vitest';
import { countryAt, world } from '../../../authoring/maps/atlas.ts';
import { COUNTRY_NAMES, isCountry } from '../../../authoring/maps/country-names.ts';
import { CARD, drawCountries, drawOverview, drawPlace } from '../../../authoring/maps/draw.ts';
import { areaOf } from '../../../authoring/maps/path.ts';
import { looksDashed } from '../../../maps/dashes.ts';
import { cornersOf, expectWithin, KUNAR } from './drawn-map.ts';

describe('a map of a place', () => {
  it('shows its country as a whole, names the neighbours, and marks the place', () => {
    const map = drawPlace(KUNAR);
    expect(map).toMatchObject({ ...CARD, countries: ['Afghanistan'], part: false });
    expect(map.neighbours).toEqual(expect.arrayContaining(['Iran', 'Pakistan', 'Turkmenistan']));
    const [point] = map.points;
    expect(point).toMatchObject({ id: 'kunar', name: 'Kunar' });
    // In the east of the country.
    expect(point?.x).toBeGreaterThan(CARD.width / 2);
    expectWithin(map);
    const xs = cornersOf(map.focus).map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(CARD.width);
  });

  it('shows only the surroundings if the country is too large', () => {
    const map = drawPlace({ id: 'hall', name: 'Hall', lat: 55.83, lon: 37.39 });
    expect(map.countries).toEqual(['Russia']);
    expect(map.points[0]).toMatchObject({ x: CARD.width / 2, y: CARD.height / 2 });
    expect(map.neighbours).toContain('Belarus');
    expectWithin(map);
  });

  it('uses the nearest country for a small island', () => {
    expect(countryAt(18.0676, 59.3275)?.name).toBe('Sweden');
  });

  it.each([
    ['Scarborough Shoal', 15.15, 117.76],
    ['the Strait of Hormuz', 26.57, 56.25],
    ['the South China Sea', 12.5, 114],
    ['the Pacific', -30, -125],
  ])('assigns %s to no country, and names the countries around it', (name, lat, lon) => {
    const map = drawPlace({ id: 'at-sea', name, lat, lon });
    expect(map).toMatchObject({ countries: [], focus: '' });
    expect(map.neighbours).toEqual(map.labels.map(({ text }) => text));
    if (name === 'Scarborough Shoal') expect(map.neighbours).toContain('Philippines');
  });
});

describe('a map of countries', () => {
  it('shows them all, and says whether only parts are meant', () => {
    const map = drawCountries(['Iran', 'Turkmenistan', 'Afghanistan'], true);
    expect(map).toMatchObject({ part: true, points: [] });
    expect(map.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Iran', 'Turkmenistan', 'Afghanistan']),
    );
    expectWithin(map);
  });
});

describe('disputed land', () => {
  const crimea = { id: 'x', name: 'X', lat: 45.2, lon: 34.2 };

  it('shows Crimea separate from any country, without a tint or a name', () => {
    const { geometries } = world().objects.countries;
    expect(geometries.filter(({ properties }) => properties.name === '')).toHaveLength(1);
    expect(countryAt(crimea.lon, crimea.lat)?.name).toBe('');
    const map = drawPlace(crimea);
    expect(map).toMatchObject({ countries: [], focus: '' });
    expect(map.disputed).not.toBe('');
    expect(map.labels.map(({ text }) => text)).not.toContain('');
  });

  it('dashes the lines through Kashmir, but not the rest of those borders', () => {
    const map = drawPlace({ id: 'x', name: 'X', lat: 33.7, lon: 73.05 });
    expect(map.disputed).not.toBe('');
    expect(map.borders).not.toBe('');
    expect(map.dashed).toBe(true);
    expect(drawPlace({ id: 'x', name: 'X', lat: 50.94, lon: 6.96 })).toMatchObject({
      disputed: '',
      dashed: false,
    });
  });

  it('does not mention dashes too short to be seen', () => {
    const moscow = drawPlace({ id: 'x', name: 'X', lat: 55.83, lon: 37.39 });
    expect(moscow.dashed).toBe(false);
    expect(drawCountries(['Russia'], false)).toMatchObject({ dashed: false });
    const size = { x: 0, y: 0, height: 9 };
    expect(looksDashed('M0 0l3 4-3-4M9 9l1 0', { ...size, width: 249 })).toBe(true);
    expect(looksDashed('M0 0l3 4-3-4M9 9l1 0', { ...size, width: 250 })).toBe(false);
  });
});

describe('the overview', () => {
  it('has every place, without overlapping names', () => {
    const spots = [KUNAR, { ...KUNAR, id: 'near', lat: 34.9 }, { ...KUNAR, id: 'far', lat: 50 }];
    const map = drawOverview(spots);
    expect(map?.points.map(({ id }) => id)).toEqual(['kunar', 'near', 'far']);
    const [first, second] = map?.points ?? [];
    expect([first?.side, first?.down]).not.toEqual([second?.side, second?.down]);
    expect(drawOverview([])).toBeNull();
  });

  it('has the centre of the largest landmass of each country, all within its edges', () => {
    const paris = { ...KUNAR, id: 'paris', lat: 48.9, lon: 2.3 };
    const map = drawOverview([KUNAR, paris], ['France', 'Iran', 'New Zealand', 'Atlantis']);
    expect(map?.middles?.map(({ text }) => text)).toEqual(['France', 'Iran']);
    const [france] = map?.middles ?? [];
    const at = map?.points.find(({ id }) => id === 'paris');
    // Not drawn into the sea by what it has overseas.
    expect(
      Math.hypot((france?.x ?? 0) - (at?.x ?? 0), (france?.y ?? 0) - (at?.y ?? 0)),
    ).toBeLessThan(60);
  });

  it('has north above and west to the left everywhere, even if it spans the world', () => {
    const places = [
      { id: 'taipei', lat: 25, lon: 121.5 },
      { id: 'salt-lake-city', lat: 40.8, lon: -111.9 },
      { id: 'san-salvador', lat: 13.7, lon: -89.2 },
      { id: 'london', lat: 51.5, lon: 0 },
    ];
    const map = drawOverview(places.map((place) => ({ ...place, name: place.id })));
    const idsBy = (axis: 'x' | 'y') =>
      map?.points.toSorted((a, b) => a[axis] - b[axis]).map(({ id }) => id);
    expect(idsBy('x')).toEqual(['salt-lake-city', 'san-salvador', 'london', 'taipei']);
    expect(idsBy('y')).toEqual(['london', 'salt-lake-city', 'taipei', 'san-salvador']);
  });

  it('shows what is around a single place', () => {
    const map = drawOverview([KUNAR]);
    expect(map?.points).toMatchObject([{ x: (map?.width ?? 0) / 2, y: (map?.height ?? 0) / 2 }]);
    expect(map?.labels.map(({ text }) => text)).toContain('Afghanistan');
  });
});

it('knows the countries of the atlas by name', () => {
  const names = world().objects.countries.geometries.map(({ properties }) => properties.name);
  expect(COUNTRY_NAMES).toEqual([...new Set(names)].filter(Boolean).sort());
  expect(['Iran', 'Tajikistan', '', 'Atlantis'].map(isCountry)).toEqual([true, true, false, false]);
});

it('writes countries out, and shortens a name only on a land without room for it', () => {
  expect(COUNTRY_NAMES.filter((name) => name.endsWith('.'))).toEqual([]);
  expect(COUNTRY_NAMES).toContain('North Macedonia');
  const congo = drawCountries(['Democratic Republic of the Congo'], false);
  expect(congo.labels.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['DR Congo', 'S. Sudan']),
  );
  expect(congo).toMatchObject({ countries: ['Democratic Republic of the Congo'] });
  expect(congo.neighbours).toContain('South Sudan');
  const southSudan = drawCountries(['South Sudan'], false);
  expect(southSudan.labels.map(({ text }) => text)).toContain('South Sudan');
  const albania = drawCountries(['Albania'], false);
  expect(albania.neighbours).toContain('North Macedonia');
});

it('measures rings', () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ] as const;
  expect(Math.abs(areaOf(square))).toBe(16);
});
