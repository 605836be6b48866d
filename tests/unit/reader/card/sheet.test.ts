import { describe, expect, it } from 'vitest';
import { closes } from '../../../../reader/card/sheet.ts';

describe('a sheet that is let go', () => {
  it.each([
    ['where it stood', 0, 0, false],
    ['a little lower', 60, 0, false],
    ['a third lower', 140, 0, true],
    ['a little lower, thrown down', 40, 0.8, true],
    ['far down, on its way up again', 200, -0.4, false],
  ])('%s', (_what, dragged, speed, closed) => {
    expect(closes(dragged, 400, speed)).toBe(closed);
  });
});
