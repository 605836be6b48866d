import { describe, expect, it } from 'vitest';
import { type Box, boxBeside, markBox, nameBox, PLACE, roundBelow } from '../../../maps/boxes.ts';
import { freeSpaceIn } from '../../../maps/free-space.ts';
import { barIn, citiesBeside, nameAcross, namedPoint } from '../../../maps/layout.ts';

/** A view at the width of a card, where a unit is one of a card's. */
const VIEW: Box = { x: 100, y: 200, width: 720, height: 480 };
/** The same at half the scale. */
const WIDE: Box = { x: 0, y: 0, width: 1440, height: 960 };
const everywhere = ({ x, y, width, height }: Box): Box => ({
  x: x + width / 2,
  y: y + height / 2,
  width,
  height,
});

describe('free space', () => {
  it('ends at the edges of the view, which a box may touch', () => {
    const { isFree } = freeSpaceIn(VIEW);
    const at = (x: number, y: number) => isFree({ x, y, width: 20, height: 10 });
    for (const [x, y] of [
      [110, 205],
      [810, 205],
      [110, 675],
      [810, 675],
    ] as const) {
      expect(at(x, y)).toBe(true);
      expect(at(x + (x < 400 ? -1 : 1), y)).toBe(false);
      expect(at(x, y + (y < 400 ? -1 : 1))).toBe(false);
    }
  });

  it('is what is not taken', () => {
    const { take, isFree, takeIfFree } = freeSpaceIn(VIEW);
    const box = (x: number) => ({ x, y: 400, width: 20, height: 20 });
    expect(takeIfFree(box(300))).toBe(true);
    expect(takeIfFree(box(319))).toBe(false);
    expect(isFree(box(320))).toBe(true);
    take(box(330));
    expect(isFree(box(320))).toBe(false);
    // What was refused was not taken.
    expect(isFree(box(280))).toBe(true);
  });
});

describe('the box of a name beside its mark', () => {
  it('begins at a gap from it, on either side, and grows with the unit of the map', () => {
    const at = { x: 100, y: 100 };
    const size = { width: 68, height: 34 };
    expect(boxBeside('Town', at, { side: 'start' }, PLACE)).toEqual({ ...size, x: 150, y: 100 });
    expect(boxBeside('Town', at, { side: 'end', down: 32 }, PLACE)).toEqual({
      ...size,
      x: 50,
      y: 132,
    });
    expect(boxBeside('Town', at, { side: 'start', down: 32 }, PLACE, 2)).toEqual({
      width: 136,
      height: 68,
      x: 200,
      y: 164,
    });
  });
});

describe('the mark of a place', () => {
  it('grows with the unit of the map, as it is drawn smaller', () => {
    expect(markBox({ x: 5, y: 6 }, PLACE, 2)).toEqual({ x: 5, y: 6, width: 48, height: 48 });
  });
});

describe('the name of a country', () => {
  const label = { text: 'Land', x: 400, y: 400 };
  const city = (y: number) => ({ x: 400, y, width: 16, height: 16 });

  it('is at its middle, and takes its place', () => {
    const space = freeSpaceIn(VIEW);
    expect(nameAcross(label, [], space)).toEqual(label);
    expect(space.isFree({ x: 400, y: 400, width: 1, height: 1 })).toBe(false);
  });

  it('goes a line down, or up, where a large city is', () => {
    expect(nameAcross(label, [city(400)], freeSpaceIn(VIEW))).toEqual({ ...label, y: 424 });
    expect(nameAcross(label, [city(400), city(430)], freeSpaceIn(VIEW))).toEqual({
      ...label,
      y: 376,
    });
    expect(nameAcross(label, [city(400)], freeSpaceIn(WIDE))).toEqual({ ...label, y: 448 });
  });

  it('covers the city if there is no other room', () => {
    const all = [city(376), city(400), city(424)];
    expect(nameAcross(label, all, freeSpaceIn(VIEW))).toEqual(label);
  });

  it('is left out where another name is', () => {
    const space = freeSpaceIn(VIEW);
    space.take({ x: 400, y: 400, width: 10, height: 60 });
    expect(nameAcross(label, [], space)).toBeNull();
    const half = freeSpaceIn(VIEW);
    // Only the line below is free, and a city is there.
    half.take({ x: 400, y: 388, width: 10, height: 30 });
    expect(nameAcross(label, [city(424)], half)).toBeNull();
  });
});

describe('the name of a place', () => {
  const place = { id: 'a', name: 'Town', x: 400, y: 400 };

  it('is right of its mark, left if that is taken, or moves down or up', () => {
    const space = freeSpaceIn(VIEW);
    const next = () => namedPoint(place, space);
    expect(next()).toEqual({ ...place, side: 'start', down: 0 });
    expect(next()).toEqual({ ...place, side: 'end', down: 0 });
    // A line of a name is 34 high, so that those at 32 overlap the ones above.
    expect(next()).toEqual({ ...place, side: 'start', down: 64 });
    expect(next()).toEqual({ ...place, side: 'end', down: 64 });
    expect(next()).toEqual({ ...place, side: 'start', down: -64 });
    expect(next()).toEqual({ ...place, side: 'end', down: -64 });
    expect(next()).toEqual({ ...place, down: 0 });
  });

  it('moves by so much more where the map is drawn smaller', () => {
    const space = freeSpaceIn(WIDE);
    namedPoint(place, space);
    namedPoint(place, space);
    expect(namedPoint(place, space)).toEqual({ ...place, side: 'start', down: 128 });
  });

  it('moves by part of a unit where the map is far enlarged', () => {
    const space = freeSpaceIn({ x: 0, y: 0, width: 72, height: 48 });
    const small = { ...place, x: 30, y: 24 };
    namedPoint(small, space);
    namedPoint(small, space);
    expect(namedPoint(small, space).down).toBeCloseTo(6.4);
  });

  it('is not put beside the mark of another place, whose name it would seem to be', () => {
    // Below and above it to the left, as far away as a name may be.
    const others = [64, -64].map((down) => ({ id: `${down}`, name: '', x: 270, y: 400 + down }));
    const space = freeSpaceIn(VIEW);
    const next = () => namedPoint(place, space, others);
    const sides = [next(), next(), next(), next(), next()].map(({ side, down }) => [side, down]);
    expect(sides).toEqual([
      ['start', 0],
      ['end', 0],
      ['start', 64],
      ['start', -64],
      [undefined, 0],
    ]);
  });

  it('is left of its mark at the right edge', () => {
    expect(namedPoint({ ...place, x: 790 }, freeSpaceIn(VIEW))).toMatchObject({ side: 'end' });
  });
});

describe('cities', () => {
  const cities = ['One', 'Two', 'Three', 'Four', 'Five'].map((name, nth) => ({
    name,
    x: 300,
    y: 250 + 60 * nth,
    largestOf: 'Land',
  }));
  const names = (requested: number, space = freeSpaceIn(VIEW)) =>
    citiesBeside(cities, requested, space).map(({ name }) => name);

  it('are two at least, one for each place asked for, and four at most', () => {
    expect(names(1)).toEqual(['One', 'Two']);
    expect(names(3)).toEqual(['One', 'Two', 'Three']);
    expect(names(9)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('have no more than is drawn: a name, a place and a side', () => {
    expect(citiesBeside(cities.slice(0, 1), 1, freeSpaceIn(VIEW))).toEqual([
      { name: 'One', x: 300, y: 250, side: 'start' },
    ]);
  });

  it('are left out where their mark has no room, or their name has none on either side', () => {
    const space = freeSpaceIn(VIEW);
    space.take({ x: 300, y: 250, width: 4, height: 4 });
    // Beside the mark of the second, on both sides.
    space.take({ x: 330, y: 310, width: 10, height: 4 }, { x: 270, y: 310, width: 10, height: 4 });
    // Right of the third.
    space.take({ x: 330, y: 370, width: 10, height: 4 });
    expect(citiesBeside(cities, 1, space)).toEqual([
      { name: 'Three', x: 300, y: 370, side: 'end' },
      { name: 'Four', x: 300, y: 430, side: 'start' },
    ]);
  });

  it('take the room of their mark and name', () => {
    const space = freeSpaceIn(VIEW);
    citiesBeside(cities, 1, space);
    expect(space.isFree({ x: 300, y: 250, width: 1, height: 1 })).toBe(false);
    expect(space.isFree({ ...nameBox('One', { x: 330, y: 250 }, PLACE), width: 1 })).toBe(false);
  });
});

describe('a scale bar', () => {
  it('is as long as the largest of 1, 2 and 5 times a power of ten that fits', () => {
    const lengths = [1, 1.9, 2, 4.9, 5, 9.9, 10, 499, 0.5];
    expect(lengths.map(roundBelow)).toEqual([1, 1, 2, 2, 5, 5, 10, 200, 0.5]);
  });

  it('is in the lower left corner, a round number of kilometres long', () => {
    // At most 0.22 of 720 units of 2 km are 317 km.
    expect(barIn(VIEW, 2, freeSpaceIn(VIEW))).toEqual({ x: 116, y: 664, width: 100, km: 200 });
  });

  it('is further in where its label is longer than the bar', () => {
    // Of 475 km, 200 are drawn: 66.7 units, under a label of 110.
    const bar = { y: 664, width: expect.closeTo(66.67), km: 200 };
    const space = freeSpaceIn(VIEW);
    expect(barIn(VIEW, 3, space)).toEqual({ ...bar, x: 122 });
    space.take({ x: 150, y: 640, width: 4, height: 4 });
    expect(barIn(VIEW, 3, space)).toEqual({ ...bar, x: expect.closeTo(731.33) });
    expect(barIn(WIDE, 1.5, freeSpaceIn(WIDE))).toMatchObject({ x: 44, km: 200 });
  });

  it('is as far from the edges where the map is drawn smaller', () => {
    expect(barIn(WIDE, 1, freeSpaceIn(WIDE))).toEqual({ x: 32, y: 928, width: 200, km: 200 });
  });

  it('is in the right corner if the left one is taken, and nowhere if both are', () => {
    const space = freeSpaceIn(VIEW);
    // Just above where its line is, where its label would be.
    space.take({ x: 150, y: 630, width: 4, height: 4 });
    expect(barIn(VIEW, 1, space)).toEqual({ x: 704, y: 664, width: 100, km: 100 });
    space.take({ x: 754, y: 630, width: 4, height: 4 });
    expect(barIn(VIEW, 1, space)).toBeUndefined();
    const full = freeSpaceIn(VIEW);
    full.take(everywhere(VIEW));
    expect(barIn(VIEW, 1, full)).toBeUndefined();
  });
});
