import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, wholeRowsEnd } from '../../../components/card/scrolling/fold.ts';

const row = (top: number, height = 18): Row => ({ top, bottom: top + height });

describe('the fold below the last row that is fully visible', () => {
  it.each<[string, number, Row[], number]>([
    ['at the edge, where that cuts nothing', 100, [row(82), row(100)], 100],
    ['above a line that is cut', 100, [row(72), row(90)], 90],
    ['above a higher row beside it that would be cut then', 100, [row(90), row(80, 14)], 80],
    ['at the edge, where a row sticks out by a rounding', 100, [row(82.6)], 100],
  ])('%s', (_what, edge, rows, end) => {
    expect(wholeRowsEnd(edge, rows)).toBe(end);
  });

  it('cuts no row, whatever stands side by side', () => {
    const rows = fc.array(
      fc.record({ top: fc.integer({ max: 200, min: 0 }), height: fc.integer({ max: 40, min: 3 }) }),
    );
    fc.assert(
      fc.property(rows, fc.integer({ max: 200, min: 0 }), (made, edge) => {
        const all = made.map(({ top, height }) => row(top, height));
        const end = wholeRowsEnd(edge, all);
        expect(end).toBeLessThanOrEqual(edge);
        for (const { top, bottom } of all) expect(top < end - 1 && bottom > end + 1).toBe(false);
      }),
    );
  });
});
