import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSpeed } from '../../../../reader/hover/speed.ts';

it('a pointer’s speed is that since its last movement in the same document', () => {
  const [{ document }, { document: other }] = [new JSDOM().window, new JSDOM().window];
  const speedOf = createSpeed();
  expect(speedOf({ x: 0, y: 0 }, 1000, document)).toBe(0);
  expect(speedOf({ x: 30, y: 40 }, 1010, document)).toBe(5);
  // Its times have another origin.
  expect(speedOf({ x: 90, y: 120 }, 5, other)).toBe(0);
  expect(speedOf({ x: 90, y: 130 }, 5, other)).toBe(10);
});
