import { describe, expect, it } from 'vitest';
import { cityRows } from '../../../authoring/build/cities.ts';
import { countryAt, world } from '../../../authoring/maps/atlas.ts';
import CITIES from '../../../authoring/maps/cities.json' with { type: 'json' };
import { COUNTRY_NAMES, isCountry } from '../../../authoring/maps/country-names.ts';
import { CARD, drawCountries, drawOverview, drawPlace } from '../../../authoring/maps/draw.ts';
import { areaOf, longestLine } from '../../../authoring/maps/path.ts';
import { CITY, COUNTRY, overlap } from '../../../maps/boxes.ts';
import { type MapDrawing, SMALL_MAP_SIZE } from '../../../maps/drawing.ts';
import { zoomTo } from '../../../maps/zoom.ts';

const KUNAR = { id: 'kunar', name: 'Kunar', lat: 34.87, lon: 71.1 };
const KUNAR_ALONE = new Map([['kunar', { rank: 'place', mentions: 1 } as const]]);

/** The corners of a path of relative lines. */
function cornersOf(path: string): [number, number][] {
  return path.split('M').flatMap((line) => {
    const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
    const corners: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [lastX, lastY] = corners.at(-1) ?? [0, 0];
      corners.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
    }
    return line ? corners : [];
  });
}

function expectWithin(map: MapDrawing) {
  for (const path of [map.land, map.focus, map.borders, map.disputed]) {
    for (const [x, y] of cornersOf(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
  }
  expect(JSON.stringify(map).length).toBeLessThanOrEqual(SMALL_MAP_SIZE);
}

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

describe('big cities', () => {
  const citiesOn = ({ cities }: MapDrawing) => cities.map(({ name }) => name);

  it('are those near the place, but never the place itself', () => {
    expect(citiesOn(drawPlace(KUNAR))[0]).toBe('Kabul');
    const hague = { id: 'hague', name: 'The Hague', lat: 52.08, lon: 4.31 };
    expect(citiesOn(drawPlace(hague))).toContain('Amsterdam');
    const kabul = { id: 'kabul', name: 'Kabul', lat: 34.53, lon: 69.17 };
    expect(citiesOn(drawPlace(kabul))).not.toContain('Kabul');
  });

  it('start with the city the place is in, labelled on the other side of its mark', () => {
    const cathedral = { id: 'dom', name: 'The cathedral', lat: 50.94, lon: 6.96 };
    const { cities, points } = drawPlace(cathedral);
    expect(cities[0]).toMatchObject({ name: 'Köln' });
    expect(cities[0]?.side).not.toBe(points[0]?.side);
    const hall = { id: 'hall', name: 'A concert hall', lat: 55.83, lon: 37.39 };
    expect(citiesOn(drawPlace(hall))[0]).toBe('Moscow');
    // Nobody needs to be told twice.
    const airport = { id: 'airport', name: 'Kabul airport', lat: 34.56, lon: 69.21 };
    expect(citiesOn(drawPlace(airport))).not.toContain('Kabul');
  });

  it.each([
    ['the attack', 34.5586, 69.2125, 'Afghanistan'],
    ['a province', 28.49, 65.1, 'Pakistan'],
    ['another', 27.5, 60.6, 'Iran'],
  ])('are in the country of %s rather than larger ones abroad', (name, lat, lon, country) => {
    const [first] = citiesOn(drawPlace({ id: 'place', name, lat, lon }));
    expect(
      Object.entries(CITIES)
        .find(([of]) => of === country)?.[1]
        .map(([city]) => city),
    ).toContain(first);
  });

  it('are the largest of the countries the map is about', () => {
    expect(citiesOn(drawCountries(['Iran'], false))).toContain('Tehran');
    expect(citiesOn(drawCountries(['Mali', 'Niger'], true)).toSorted()).toEqual([
      'Bamako',
      'Niamey',
    ]);
  });

  it('are never on disputed land', () => {
    expect(citiesOn(drawCountries(['Palestine'], false))).not.toContain('Jerusalem');
    expect(citiesOn(drawCountries(['Israel'], false))).not.toContain('Jerusalem');
  });

  it('are at most two, whole, and overlap no other name', () => {
    for (const map of [drawPlace(KUNAR), drawCountries(['Germany'], false)]) {
      expect(map.cities.length).toBeGreaterThan(0);
      expect(map.cities.length).toBeLessThanOrEqual(2);
      const boxes = map.cities.map(({ name, x, y, side }) => {
        const width = name.length * CITY.letter;
        return { x: x + (side === 'start' ? 1 : -1) * (10 + width / 2), y, width, height: 28 };
      });
      const labels = map.labels.map(({ text, x, y }) => ({
        ...{ x, y, height: COUNTRY.height },
        width: text.length * COUNTRY.letter,
      }));
      for (const box of boxes) {
        expect(box.x - box.width / 2).toBeGreaterThan(0);
        expect(box.x + box.width / 2).toBeLessThan(map.width);
        expect(labels.some((label) => overlap(label, box))).toBe(false);
      }
      expectWithin(map);
    }
  });

  it('keep a neighbour’s name on its own land, or off the map', () => {
    const { labels, focus } = drawCountries(['Mali', 'Guinea', 'Cameroon', 'Niger'], true);
    expect(focus).not.toBe('');
    expect(labels.map(({ text }) => text)).not.toContain('Guinea');
  });

  it('are those nearest to the places a map is zoomed to', () => {
    const map = drawOverview([KUNAR, { id: 'far', name: 'Far', lat: 48.9, lon: 2.3 }]);
    if (!map) throw new Error('There are places.');
    expect(map.cities).toEqual([]);
    const zoomed = zoomTo(map, KUNAR_ALONE, new Map());
    expect(zoomed && citiesOn(zoomed.map)).toEqual(['Kabul']);
  });

  it('are on a map that is zoomed to some countries, the largest of each', () => {
    const cologne = { id: 'cologne', name: 'Cologne Cathedral', lat: 50.94, lon: 6.96 };
    const map = drawOverview([cologne, KUNAR], ['Germany', 'Turkey', 'Atlantis']);
    if (!map) throw new Error('There are places.');
    const countries = new Map([
      ['Germany', { id: 'germany', name: 'Germany' }],
      ['Turkey', { id: 'turkey', name: 'Türkiye' }],
    ]);
    const once = { rank: 'country', mentions: 1 } as const;
    const both = new Map([...countries.values()].map(({ id }) => [id, once]));
    const zoomed = zoomTo(map, both, countries);
    expect(zoomed && citiesOn(zoomed.map)).toEqual(['Istanbul', 'Berlin']);
    // As the entries are called.
    expect(zoomed?.countries.map(({ text }) => text)).toEqual(['Germany', 'Türkiye']);
  });

  it('leave room for a country’s name if they are not shown', () => {
    const map = drawOverview([KUNAR]);
    const [x = 0, y = 0] = [map?.points[0]?.x, map?.points[0]?.y];
    const label = { text: 'Land', x: x - 60, y: y - 70 };
    const nearby = [
      { name: 'One', x, y: y + 30 },
      { name: 'Two', x, y: y + 50 },
      { name: 'Three', x: label.x, y: label.y },
    ];
    const zoomed = map && zoomTo({ ...map, labels: [label], nearby }, KUNAR_ALONE, new Map());
    expect(zoomed && citiesOn(zoomed.map)).toEqual(['One', 'Two']);
    expect(zoomed?.map.neighbours).toEqual(['Land']);
  });

  it('come from GeoNames, with familiar names', () => {
    const kept = Object.values(CITIES).flat();
    const byName = (a: (string | number)[], b: (string | number)[]) =>
      String(a).localeCompare(String(b));
    const chosen = cityRows().map((row) => [...row]);
    expect(kept.toSorted(byName)).toEqual(chosen.toSorted(byName));
    const names = new Set(kept.map(([name]) => name));
    for (const name of ['Odesa', 'Hodeidah', 'Taiz', 'Herat', 'Astana'])
      expect(names).toContain(name);
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
    expect(longestLine('M0 0l3 4-3-4M9 9l1 0')).toBe(10);
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

it('measures rings', () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ] as const;
  expect(Math.abs(areaOf(square))).toBe(16);
});
