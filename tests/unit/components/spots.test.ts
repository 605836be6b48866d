import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotsOf } from '../../../components/library/spots.ts';

const at = (id: string, x: number, y: number) => ({ id, name: id, x, y, down: 0 });

describe('spots of a map', () => {
  it('group what is too close to tell apart, and are numbered from west to east', () => {
    const points = [at('hall', 640, 230), at('kabul', 1130, 700), at('moscow', 643, 233)];
    expect(spotsOf({ points: [...points, at('cologne', 230, 170)], width: 1400 })).toMatchObject([
      { number: 1, id: 'cologne', points: [{ id: 'cologne' }] },
      { number: 2, id: 'hall', x: 640, y: 230, points: [{ id: 'hall' }, { id: 'moscow' }] },
      { number: 3, id: 'kabul' },
    ]);
    expect(spotsOf({ points: [], width: 1400 })).toEqual([]);
  });

  it('contain each place once, with room for its disc', () => {
    const places = fc.array(fc.tuple(fc.nat(1400), fc.nat(900)), { maxLength: 60 });
    fc.assert(
      fc.property(places, (pairs) => {
        const points = pairs.map(([x, y], index) => at(`${index}`, x, y));
        const spots = spotsOf({ points, width: 1400 });
        const ids = spots.flatMap((spot) => spot.points.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(points.map(({ id }) => id).toSorted());
        for (const [index, one] of spots.entries()) {
          for (const other of spots.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(119);
          }
        }
      }),
    );
  });
});
