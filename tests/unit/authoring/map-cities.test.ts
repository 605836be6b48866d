import { describe, expect, it } from 'vitest';
import { cityRows } from '../../../authoring/build/cities.ts';
import CITIES from '../../../authoring/maps/cities.json' with { type: 'json' };
import { drawCountries, drawOverview, drawPlace } from '../../../authoring/maps/draw.ts';
import { CITY, COUNTRY, overlap } from '../../../maps/boxes.ts';
import type { MapDrawing } from '../../../maps/drawing.ts';
import { zoomTo } from '../../../maps/zoom.ts';
import { expectWithin, KUNAR } from './drawn-map.ts';

const KUNAR_ALONE = new Map([['kunar', { rank: 'place', mentions: 1 } as const]]);

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
