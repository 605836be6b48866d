import type { Point } from '../dom/point.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether a pointer that left a term at `from` is on its way to the card: inside the triangle
 * between that point and the nearest edge of the card. All in CSS pixels of the viewport.
 */
export function isOnTheWay(from: Point, to: Point, card: Box): boolean {
  const [a, b] = nearEdge(from, card);
  const sides = [cross(from, a, to), cross(a, b, to), cross(b, from, to)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** How far two points are from each other, in their unit. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The two ends of the edge of `box` that faces `from`. */
function nearEdge(from: Point, { left, top, right, bottom }: Box): [Point, Point] {
  if (from.y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (from.y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const x = from.x <= left ? left : right;
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

/** Twice the signed area of the triangle a, b, c. */
function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
