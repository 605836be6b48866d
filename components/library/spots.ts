import type { MapDrawing } from '../../maps/drawing.ts';

type Point = MapDrawing['points'][number];

/**
 * A spot on the map of all places, with one or more entries too close together to be told apart.
 */
export interface Spot {
  /** Number from 1, west to east. */
  readonly number: number;
  /** The entry that identifies the spot in URLs. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly points: readonly Point[];
}

/**
 * Minimum distance between spots, as a fraction of the map's width: 24 CSS pixels (WCAG 2.2,
 * 2.5.8) on the narrowest map.
 */
const APART = 24 / 280;

/**
 * Clusters the points of a map into spots that can be told apart, and tapped, on a narrow screen.
 * Each point joins the first spot near it, so that a chain of neighbours does not become one spot.
 */
export function spotsOf({ points, width }: Pick<MapDrawing, 'points' | 'width'>): Spot[] {
  const spots: { first: Point; points: Point[] }[] = [];
  for (const point of [...points].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const near = spots.find(
      ({ first }) =>
        Math.max(Math.abs(first.x - point.x), Math.abs(first.y - point.y)) < APART * width,
    );
    if (near) near.points.push(point);
    else spots.push({ first: point, points: [point] });
  }
  return spots.map(({ first: { id, x, y }, points }, index) => ({
    number: index + 1,
    id,
    x,
    y,
    points,
  }));
}
