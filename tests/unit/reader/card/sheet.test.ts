import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightsOf, pinchOf, restOf, type Stop } from '../../../../reader/card/sheet.ts';

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

describe('a sheet on a page that is zoomed by fingers', () => {
  const window = { innerWidth: 400, innerHeight: 800 };
  it.each([
    ['not at all', [0, 0, 400, 800], ['1', '0px', '0px', '0px']],
    ['not at all, beside a scrollbar', [0, 0, 385, 800], ['1', '0px', '0px', '0px']],
    ['to twice its size, at its top left', [0, 0, 200, 400], ['0.5', '-100px', '-400px', '0px']],
    [
      'to twice its size, at its bottom right',
      [200, 400, 200, 400],
      ['0.5', '100px', '0px', '400px'],
    ],
    ['with a keyboard over it', [100, 50, 200, 250], ['0.5', '0px', '-500px', '50px']],
  ] as const)('%s', (_how, [x, y, width, height], [pinch, across, down, below]) => {
    expect(pinchOf({ x, y, width, height }, window)).toEqual({ pinch, across, down, below });
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
