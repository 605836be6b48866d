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

  it('follows a pointer to a card beside it', () => {
    const left = { x: 40, y: 300 };
    expect(isOnTheWay(left, { x: 70, y: 290 }, CARD)).toBe(true);
    expect(isOnTheWay(left, { x: 70, y: 380 }, CARD)).toBe(false);
    expect(isOnTheWay(left, { x: 20, y: 300 }, CARD)).toBe(false);
    const right = { x: 560, y: 300 };
    expect(isOnTheWay(right, { x: 530, y: 310 }, CARD)).toBe(true);
    expect(isOnTheWay(right, { x: 530, y: 220 }, CARD)).toBe(false);
    expect(isOnTheWay(right, { x: 580, y: 300 }, CARD)).toBe(false);
  });

  it('aims at the edge that the tip touches, and ends there', () => {
    const above = { x: 300, y: CARD.top };
    expect(isOnTheWay(above, { x: 300, y: 250 }, CARD)).toBe(false);
    const below = { x: 300, y: CARD.bottom };
    expect(isOnTheWay(below, { x: 300, y: 350 }, CARD)).toBe(false);
    expect(isOnTheWay({ x: CARD.left, y: 300 }, { x: 150, y: 300 }, CARD)).toBe(false);
    expect(isOnTheWay({ x: 40, y: 300 }, { x: 150, y: 300 }, CARD)).toBe(false);
  });

  it('is the same for a mirrored card', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
    });
    const flip = ({ x, y }: { x: number; y: number }) => ({ x: 600 - x, y });
    fc.assert(
      fc.property(any, any, (from, to) => {
        // Inside the card, no edge faces the tip.
        fc.pre(
          from.x <= CARD.left ||
            from.x >= CARD.right ||
            from.y <= CARD.top ||
            from.y >= CARD.bottom,
        );
        expect(isOnTheWay(flip(from), flip(to), CARD)).toBe(isOnTheWay(from, to, CARD));
      }),
    );
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
          // On the edge of the triangle, rounding decides.
          fc.pre(x > 105 && x < 495);
          expect(isOnTheWay(from, inside, CARD)).toBe(true);
        },
      ),
    );
  });
});
