import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpacing, GAP } from '../../../../reader/marks/spacing.ts';

interface Item {
  readonly name: string;
  readonly y: number;
}

/**
 * Which of these are marked besides the first of each name, with the window at the top of the page.
 */
function mark(all: readonly Item[], before: readonly Item[] = []) {
  let asked = 0;
  const spacing = createSpacing(all, {
    keyOf: ({ name }) => name,
    placeOf: ({ y }) => {
      asked++;
      return { x: 0, y };
    },
  });
  const firsts = [...Map.groupBy(all, ({ name }) => name).values()].flatMap(
    ([first]) => first ?? [],
  );
  for (const item of firsts) spacing.add(item);
  const later: Item[] = [];
  const add = (item: Item) => {
    spacing.add(item);
    later.push(item);
  };
  for (const item of before) if (spacing.stays(item)) add(item);
  for (const item of spacing.due()) add(item);
  return { later, firsts, asked, isPartial: spacing.isPartial() };
}

/** A name at these places of a page, in screenfuls from the top of the window. */
const at = (...places: number[]): Item[] => places.map((y) => ({ name: 'Kabul', y }));

describe('which later mentions are marked', () => {
  it.each<[string, number[], number[]]>([
    ['none near the first', [0, 0.5, 1, 1.4], []],
    ['one a screenful and a half further down', [0, 0.5, 1.6, 2], [1.6]],
    ['each so far from the last mark', [-2, -1.8, -0.4, 0.1, 1.2, 2.8], [-0.4, 1.2, 2.8]],
    ['none out of reach of the window', [0, 4, 9], []],
    ['what stands beside a mark in another column is none', [0, 2, 0.2, 2.1], [2]],
  ])('%s', (_what, places, marked) => {
    expect(mark(at(...places)).later.map(({ y }) => y)).toEqual(marked);
  });

  it('counts each name separately', () => {
    const all = [...at(0), { name: 'Kunar', y: 1.8 }, ...at(2), { name: 'Kunar', y: 2.2 }];
    expect(mark(all).later).toEqual(at(2));
  });

  it('keeps marks where the page was scrolled to before', () => {
    // From below, the one above would be due first.
    const all = at(-9, -1, 0.2);
    const [, , kept] = all;
    expect(mark(all, kept ? [kept] : []).later).toEqual(at(0.2));
    expect(mark(all).later).toEqual(at(-1));
  });

  it('drops marks far from the window, so that they do not pile up', () => {
    const all = at(-90, -20, 0);
    const [, far] = all;
    expect(mark(all, far ? [far] : []).later).toEqual(at(0));
  });

  it('measures only a few mentions of a long page, and says that there are more', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => ({
      name: `name ${index % 50}`,
      y: index / 20 - 250,
    }));
    const { asked, later, isPartial } = mark(all);
    expect(later.length).toBeGreaterThan(50);
    expect(asked).toBeLessThan(600);
    expect(isPartial).toBe(true);
    expect(mark(at(0, 1, 2)).isPartial).toBe(false);
  });

  it('finds nearby mentions in an aside that starts at the top of the page again', () => {
    const article = Array.from({ length: 200 }, (_, index) => ({ name: 'A', y: index / 4 }));
    const aside = Array.from({ length: 50 }, (_, index) => ({ name: 'B', y: index / 2 - 9 }));
    expect(mark([...article, ...aside]).later.filter(({ name }) => name === 'B')).not.toEqual([]);
  });

  it('leaves no two marks of a name close together, and no gap around the window', () => {
    const places = fc.array(fc.double({ min: -4, max: 5, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(places, (ys) => {
        const all = at(...ys.toSorted((a, b) => a - b));
        const { later, firsts } = mark(all);
        const marked = [...firsts, ...later].map(({ y }) => y);
        for (const [index, y] of marked.entries()) {
          for (const other of marked.slice(index + 1)) {
            expect(Math.abs(y - other)).toBeGreaterThanOrEqual(GAP);
          }
        }
        for (const { y } of all.filter((one) => one.y >= 0 && one.y <= 1)) {
          expect(marked.some((other) => Math.abs(y - other) < GAP)).toBe(true);
        }
      }),
    );
  });
});
