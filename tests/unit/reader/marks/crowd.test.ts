import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCrowd,
  type KnownBy,
  knownBy,
  MAX_MARKS,
  rankOf,
  thinOut,
} from '../../../../reader/marks/crowd.ts';

interface Item {
  readonly x?: number;
  readonly y: number;
  readonly knownBy?: KnownBy;
  readonly added?: boolean;
}

/** Which of these items are marked, by their positions in screenfuls. */
function mark(all: readonly Item[], before: readonly Item[] = []): Item[] {
  const crowd = createCrowd(({ x = 0, y }: Item) => ({ x, y }));
  const excess = thinOut(all, crowd, (item) =>
    rankOf(item.added ?? false, before.includes(item), item.knownBy ?? 'few'),
  );
  return all.filter((item) => !excess.includes(item));
}

/** This many items, evenly spaced over a screenful. */
const many = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, index) => ({ y: from + index / count }));

describe('how many marks stand on one screen', () => {
  it('keeps all marks if there are few', () => {
    expect(mark(many(MAX_MARKS))).toHaveLength(MAX_MARKS);
    expect(mark([...many(MAX_MARKS), ...many(MAX_MARKS, 2)])).toHaveLength(2 * MAX_MARKS);
  });

  it('is twelve, the first in reading order', () => {
    const all = many(30);
    expect(mark(all)).toEqual(all.slice(0, 12));
  });

  it('leaves out what most readers know first, and then countries', () => {
    const order: readonly KnownBy[] = ['most', 'many', 'few'];
    const all = many(24).map((item, index) => ({
      ...item,
      knownBy: order[Math.floor(index / 8)] ?? 'few',
    }));
    const marked = mark(all);
    const of = (knownBy: KnownBy) => marked.filter((item) => item.knownBy === knownBy).length;
    expect([of('few'), of('many'), of('most')]).toEqual([8, 4, 0]);
  });

  it('keeps a mark even if a less well-known name appears', () => {
    const known = many(MAX_MARKS).map((item) => ({ ...item, knownBy: 'most' as const }));
    expect(mark([{ y: 0.5 }, ...known], known)).toEqual(known);
  });

  it('marks names of added packs first, even where others are marked already', () => {
    const own = { y: 0.99, added: true };
    const others = many(MAX_MARKS);
    const marked = [...others.slice(0, -1), own];
    expect(mark([...others, own])).toEqual(marked);
    expect(mark([...others, own], others)).toEqual(marked);
  });

  it('does not count marks off screen', () => {
    const beside = many(MAX_MARKS).map((item) => ({ ...item, x: 1.5 }));
    expect(mark([...many(MAX_MARKS), ...beside])).toHaveLength(2 * MAX_MARKS);
  });

  it('leaves out no names without a layout', () => {
    const crowd = createCrowd<number>(() => null);
    expect(thinOut([...Array(40).keys()], crowd, () => 0)).toEqual([]);
  });

  it('never exceeds the limit, omits no mark needlessly, and does not depend on scrolling', () => {
    const places = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 120 });
    fc.assert(
      fc.property(places, fc.integer({ min: -50, max: 50 }), (ys, by) => {
        const all = ys.map((y) => ({ y }));
        const marked = mark(all);
        const on = (top: number) => marked.filter(({ y }) => y >= top && y < top + 1).length;
        for (const { y } of marked) expect(on(y)).toBeLessThanOrEqual(MAX_MARKS);
        for (const { y } of all.filter((item) => !marked.includes(item))) {
          const around = marked.filter((other) => Math.abs(other.y - y) < 1);
          expect(around.length).toBeGreaterThanOrEqual(MAX_MARKS);
        }
        const there = mark(all.map(({ y }) => ({ y: Math.fround(y) + by })));
        expect(there.length).toBe(mark(all.map(({ y }) => ({ y: Math.fround(y) }))).length);
      }),
    );
  });
});

it('many know a country, most what is marked as familiar, and few all other names', () => {
  expect(knownBy({ familiar: true, country: 'France' })).toBe('most');
  expect(knownBy({ familiar: false, country: 'Mali' })).toBe('many');
  expect(knownBy({ familiar: false })).toBe('few');
  expect(knownBy(undefined)).toBe('few');
});
