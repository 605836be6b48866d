import { describe, expect, it } from 'vitest';
import { CARD, drawPlace } from '../../../authoring/maps/draw.ts';
import { scaleOf } from '../../../authoring/maps/scale.ts';
import { roundBelow } from '../../../maps/boxes.ts';

describe('the scale bar of a map', () => {
  it.each([
    [1, 1],
    [19.9, 10],
    [20, 20],
    [49, 20],
    [730, 500],
  ])('below %f km is of %i', (most, km) => expect(roundBelow(most)).toBe(km));

  it('has the length it says, and no more than a quarter of the map', () => {
    // A radian of the earth is 6,371 km.
    const { scale } = scaleOf(6371, CARD, []);
    expect(scale).toMatchObject({ km: 100, width: 100 });
    const { scale: drawn } = drawPlace({ id: 'a', name: 'Kharkiv', lat: 49.99, lon: 36.23 });
    expect(drawn?.width).toBeLessThan(CARD.width / 4);
    // Ukraine is some 1,300 km wide and fills most of the map.
    expect(drawn?.km).toBe(200);
  });

  it('avoids the corner in which a place is marked', () => {
    const inCorner = { x: 60, y: CARD.height - 40 };
    const { scale } = scaleOf(6371, CARD, [inCorner]);
    expect(scale.x).toBeGreaterThan(CARD.width / 2);
    expect(scale.y).toBeGreaterThan(CARD.height / 2);
  });

  it.each([
    ['at the left', []],
    ['at the right', [{ x: 60, y: CARD.height - 40 }]],
  ])('has its label on the map where that is longer, %s', (_where, marked) => {
    const { scale, box } = scaleOf(6371 * 0.32, CARD, marked);
    expect(scale.width).toBe(64);
    expect(box.width).toBeGreaterThan(64);
    expect(box.x).toBe(scale.x + scale.width / 2);
    expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width / 2).toBeLessThanOrEqual(CARD.width);
  });
});
