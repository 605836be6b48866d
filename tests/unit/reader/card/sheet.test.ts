import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightsOf,
  pinchOf,
  restOf,
  type Stop,
  screenHeight,
} from '../../../../reader/card/sheet.ts';

describe('how high a sheet is', () => {
  it.each([
    ['a long card', 900, 800, 800, 320, 680],
    ['a card that fits', 250, 800, 800, 250, 250],
    ['a card that is a little higher', 350, 800, 800, 320, 350],
    ['a phone on its side', 900, 360, 360, 200, 306],
    ['hardly any window', 900, 200, 200, 170, 170],
    ['a name in the way', 900, 360, 120, 120, 306],
  ])('%s', (_what, wanted, window, room, low, tall) => {
    expect(heightsOf(wanted, window, room)).toEqual({ low, tall });
  });

  it('is never taller when low, nor taller than its window or its card', () => {
    const pixels = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(pixels, pixels, pixels, (wanted, window, room) => {
        const { low, tall } = heightsOf(wanted, window, room);
        expect(low).toBeLessThanOrEqual(Math.min(tall, room));
        expect(tall).toBeLessThanOrEqual(Math.min(wanted, window));
      }),
    );
  });
});

const PHONE = { innerWidth: 400, innerHeight: 800 };
/** As phones lay out a page that was not made for them. */
const NO_PHONE = { innerWidth: 1000, innerHeight: 2000 };
/** What is seen, as numbers in the order of its fields. */
const seen = ([x, y, width, height, scale]: readonly [number, number, number, number, number]) => ({
  ...{ x, y, width, height, scale },
});

/** Custom properties, in the order of `pinchOf`, where nothing is zoomed. */
const USUAL = ['1', '100vw', '0px', '0px', '0px'] as const;

/** However the page is zoomed, the screen of this phone is 800 pixels high. */
describe('a sheet is of its usual size, as high as the same screen lets it, on a page that is', () => {
  it.each([
    ['not zoomed', PHONE, [0, 0, 400, 800, 1], USUAL],
    ['not zoomed, beside a scrollbar', PHONE, [0, 0, 385, 800, 1], USUAL],
    ['not zoomed, with a keyboard over it', PHONE, [0, 0, 400, 400, 1], USUAL],
    [
      'zoomed to twice its size, at its top left',
      PHONE,
      [0, 0, 200, 400, 2],
      ['0.5', '400px', '-100px', '-400px', '0px'],
    ],
    [
      'zoomed to twice its size, at its bottom right',
      PHONE,
      [200, 400, 200, 400, 2],
      ['0.5', '400px', '100px', '0px', '400px'],
    ],
    [
      'zoomed, with a keyboard over it',
      PHONE,
      [100, 50, 200, 250, 2],
      ['0.5', '400px', '0px', '-500px', '50px'],
    ],
    [
      'not made for phones, and shown as a whole',
      NO_PHONE,
      [0, 0, 1000, 2000, 0.4],
      ['2.5', '400px', '0px', '0px', '0px'],
    ],
    [
      'not made for phones, and zoomed',
      NO_PHONE,
      [0, 0, 200, 400, 2],
      ['0.5', '400px', '-400px', '-1600px', '0px'],
    ],
    [
      'not made for phones, and zoomed to its usual size',
      NO_PHONE,
      [0, 200, 400, 800, 1],
      ['1', '400px', '-300px', '-1000px', '200px'],
    ],
  ] as const)('%s', (_how, window, part, [pinch, wide, across, down, below]) => {
    expect(pinchOf(seen(part), window)).toEqual({ pinch, wide, across, down, below });
    expect(screenHeight(seen(part), window)).toBe(800);
  });
});

describe('a sheet that is released', () => {
  const heights = { low: 400, tall: 800 };
  it.each<[string, Stop, number, number, Stop | 'closed']>([
    ['where it stood', 'low', 400, 0, 'low'],
    ['a little lower', 'low', 340, 0, 'low'],
    ['a third lower', 'low', 260, 0, 'closed'],
    ['a little lower, thrown down', 'low', 360, 0.8, 'closed'],
    ['far down, on its way up again', 'low', 200, -0.4, 'low'],
    ['a little higher', 'low', 500, 0, 'low'],
    ['a good deal higher', 'low', 620, 0, 'tall'],
    ['a little higher, thrown up', 'low', 420, -0.8, 'tall'],
    ['from its full height a little lower', 'tall', 700, 0, 'tall'],
    ['from its full height far lower', 'tall', 500, 0, 'low'],
    ['from its full height, thrown down', 'tall', 780, 0.8, 'low'],
    ['from its full height to the foot of the screen', 'tall', 100, 0, 'closed'],
  ])('%s', (_what, from, shown, speed, rest) => {
    expect(restOf(from, shown, heights, speed)).toBe(rest);
  });

  it('is not called tall if there is nothing more to see', () => {
    expect(restOf('low', 300, { low: 300, tall: 300 }, -2)).toBe('low');
  });
});
