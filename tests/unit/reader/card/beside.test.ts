import { beforeEach, describe, expect, it } from 'vitest';
import { besideName } from '../../../../reader/card/beside.ts';
import { openPage } from '../../dom/page.ts';

beforeEach(() => void openPage(''));

const CARD = { width: 400, height: 300 };

/** Places a card of 400 × 300 pixels in a window of 1,000 × 800 pixels. */
function place(
  left: number,
  top: number,
  side: 'top' | 'bottom' | null = null,
  { least = 160, isRtl = false } = {},
) {
  const name = new DOMRect(left, top, 80, 20);
  return besideName(name, CARD, new DOMRect(0, 0, 1000, 800), { least, side, isRtl });
}

describe('a card stands', () => {
  it('below its name, from where that begins', () => {
    expect(place(100, 200)).toEqual({ side: 'bottom', x: 100, y: 226, height: 300 });
    expect(place(500, 200, null, { isRtl: true })).toMatchObject({ x: 180 });
  });

  it('above it where there is more room', () => {
    expect(place(100, 700)).toEqual({ side: 'top', x: 100, y: 394, height: 300 });
  });

  it('on the side where it stood, cut to the room there', () => {
    expect(place(100, 500, 'bottom')).toEqual({ side: 'bottom', x: 100, y: 526, height: 266 });
    expect(place(100, 200, 'top')).toEqual({ side: 'top', x: 100, y: 8, height: 186 });
  });

  it('beside the edges of the window', () => {
    expect(place(900, 200)).toMatchObject({ x: 592 });
    expect(place(-50, 200)).toMatchObject({ x: 8 });
  });

  it('as high as it has to be, however little room there is', () => {
    expect(place(100, 780, 'bottom')).toEqual({ side: 'bottom', x: 100, y: 806, height: 160 });
  });
});
