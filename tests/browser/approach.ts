import * as v from 'valibot';

/** Maximum number of marks to avoid; a page with more has no way around them. */
const MOST = 500;

const Place = v.object({ x: v.number(), y: v.number() });

/**
 * Finds a starting point from which the pointer reaches the mark at `x`, `y` without crossing
 * another one, whose card could open on a slow machine and cover this one.
 *
 * @param evaluate evaluates an expression in the page.
 */
export async function approachTo(
  evaluate: (expression: string) => Promise<unknown>,
  x: number,
  y: number,
): Promise<{ x: number; y: number }> {
  return v.parse(Place, await evaluate(`(${wayTo})(${x}, ${y}, ${MOST})`));
}

/** Runs in the page. */
function wayTo(x: number, y: number, most: number): { x: number; y: number } {
  const covers = ({ left, right, top, bottom }: DOMRect, px: number, py: number) =>
    px > left - 4 && px < right + 4 && py > top - 4 && py < bottom + 4;
  const others = [...(CSS.highlights.get('backgrounder-term') ?? [])]
    .slice(0, most)
    .flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : []))
    .filter((box) => !covers(box, x, y));
  const ways = [
    { x: Math.max(1, x - 40), y: Math.max(1, y - 30) },
    { x: Math.max(1, x - 40), y: y + 30 },
    { x: x + 40, y: Math.max(1, y - 30) },
    { x: x + 40, y: y + 30 },
  ];
  const isFree = (from: { x: number; y: number }) => {
    const at = (part: number) => [from.x + (x - from.x) * part, from.y + (y - from.y) * part];
    const points = Array.from({ length: 20 }, (_, index) => at(index / 20));
    return points.every(([px = 0, py = 0]) => !others.some((box) => covers(box, px, py)));
  };
  return ways.find(isFree) ?? { x, y };
}
