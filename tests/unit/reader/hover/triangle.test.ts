import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../../reader/hover/triangle.ts';

const CARD = { left: 100, top: 200, right: 500, bottom: 400 };

describe('isOnTheWay', () => {
  it('follows a pointer down to a card below', () => {
    expect(isOnTheWay({ x: 120, y: 180 }, { x: 200, y: 195 }, CARD)).toBe(true);
    expect(isOnTheWay({ x: 120, y: 180 }, { x: 300, y: 182 }, CARD)).toBe(false);
    expect(isOnTheWay({ x: 120, y: 180 }, { x: 120, y: 160 }, CARD)).toBe(false);
  });

  it('follows a pointer up to a card above', () => {
    expect(isOnTheWay({ x: 300, y: 420 }, { x: 310, y: 410 }, CARD)).toBe(true);
    expect(isOnTheWay({ x: 300, y: 420 }, { x: 310, y: 430 }, CARD)).toBe(false);
  });

  it('holds for every point between the tip and the near edge, wherever the tip is', () => {
    const tip = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 190 }),
    });
    fc.assert(
      fc.property(
        tip,
        fc.integer({ min: 100, max: 500 }),
        fc.integer({ min: 0, max: 100 }),
        (from, x, part) => {
          const to = {
            x: from.x + ((x - from.x) * part) / 100,
            y: from.y + ((CARD.top - from.y) * part) / 100,
          };
          const inside = { x: to.x, y: Math.min(to.y, CARD.top - 1e-6) };
          // On the very edge of the triangle rounding decides.
          fc.pre(x > 105 && x < 495);
          expect(isOnTheWay(from, inside, CARD)).toBe(true);
        },
      ),
    );
  });
});
