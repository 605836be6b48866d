import { describe, expect, it } from 'vitest';
import { areaSeen, placeLabel } from '../../../authoring/maps/labels.ts';

const SIZE = { width: 600, height: 400 };
type Ring = readonly (readonly [number, number])[];
const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
/** A corridor, and below it and to its right most of the land. */
const HAMMER: Ring = [
  [20, 20],
  [580, 20],
  [580, 380],
  [300, 380],
  [300, 80],
  [20, 80],
];
/** Where the name of a country of two letters, 30 by 24 units, stands on its land. */
const place = (rings: readonly Ring[], size = SIZE, held = 1) =>
  placeLabel('Ab', rings, size, [], held);

/** How far a name is from the corners of its land and from the edges of the map. */
const roomOf = (name: { x: number; y: number } | null, corners: Ring) =>
  name === null
    ? 0
    : Math.min(
        ...corners.map(([x, y]) => Math.hypot(x - name.x, y - name.y)),
        ...[name.x, name.y, SIZE.width - name.x, SIZE.height - name.y],
      );

describe('the name of a country', () => {
  it('stands where there is most room, not where there is some first or last', () => {
    const everywhere = Array.from({ length: SIZE.height }, (_, y) =>
      Array.from({ length: 280 }, (_, x) => roomOf({ x: 300 + x, y }, HAMMER)),
    ).flat();
    const most = everywhere.reduce((a, b) => Math.max(a, b));
    expect(roomOf(place([HAMMER]), HAMMER)).toBeGreaterThan(most - 10);
    const lake = box(430, 290, 450, 310);
    expect(roomOf(place([HAMMER, lake]), [...HAMMER, ...lake])).toBeGreaterThan(135);
  });

  it('is as far from the edge of the map as its land lets it', () => {
    // Of this land, which goes on beyond the map, no corner is near.
    const beyond = box(-9000, -9000, 9000, 9000);
    expect(roomOf(place([beyond]), beyond)).toBeGreaterThan(200 - 10);
  });

  it('is whole on the map, at any edge', () => {
    expect(place([box(-500, 0, 38.5, 400)])?.x).toBe(15 + 8);
    expect(place([box(549, 0, 900, 400)])?.x).toBe(600 - 15 - 8);
    for (const ring of [box(0, -500, 600, 40), box(0, 350, 600, 900)]) {
      const { y = 0 } = place([ring]) ?? {};
      expect(y).toBeGreaterThanOrEqual(24);
      expect(y).toBeLessThanOrEqual(400 - 24);
    }
  });

  it('covers nothing that is there', () => {
    const there = { x: 440, y: 200, width: 200, height: 100 };
    const name = placeLabel('Ab', [HAMMER], SIZE, [there], 1);
    expect(name).not.toBeNull();
    const { x = 0, y = 0 } = name ?? {};
    expect(Math.abs(x - 440) >= 115 || Math.abs(y - 200) >= 62).toBe(true);
    const all = { x: 300, y: 200, width: 600, height: 400 };
    expect(placeLabel('Ab', [HAMMER], SIZE, [all], 1)).toBeNull();
  });

  it('is held by its land, as much of it as is asked', () => {
    const strip = box(290, 100, 310, 300);
    expect(place([strip])).toBeNull();
    expect(place([strip], SIZE, 0.3)).not.toBeNull();
  });

  /** Positions are tried every 14 units from its upper left corner: it has room for one, at 128, 114. */
  const SMALL = box(100, 100, 144, 125);

  it('stands on a small land beside an island', () => {
    expect(place([SMALL, box(200, 100, 210, 125)])).toMatchObject({ x: 128, y: 114 });
  });

  it.each([
    ['its middle', box(127, 100, 129, 125)],
    ['its left half', box(120, 100, 121, 125)],
    ['its right half', box(135, 100, 136, 125)],
    ['its left end', box(100, 100, 113.5, 125)],
    ['its right end', box(142.5, 100, 144, 125)],
    ['its middle, from left to right', box(100, 113.5, 144, 114.5)],
    ['the top of its letters', box(100, 105.5, 144, 106.5)],
    ['their bottom', box(100, 121.5, 144, 122.5)],
  ])('has no water in %s', (_where, water) => {
    expect(place([SMALL, water])).toBeNull();
  });
});

it('measures a land without its lakes', () => {
  expect(areaSeen([box(0, 0, 10, 10)])).toBe(100);
  expect(areaSeen([box(0, 0, 10, 10), box(2, 2, 6, 6).toReversed()])).toBe(84);
});
