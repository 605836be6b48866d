import type { MapDrawing } from '../../packs/figures/schema.ts';

type Point = MapDrawing['points'][number];

/** Where one entry or more stand on a map of all places, too close to each other to be told apart. */
export interface Spot {
  /** From 1, from west to east. */
  readonly number: number;
  /** The entry it has its address from. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly points: readonly Point[];
}

/**
 * How far apart spots are at least, of the map's width: a disc of 24 pixels, where the map is as
 * narrow as on the narrowest screens.
 */
const APART = 24 / 280;

/**
 * Gathers the places of a map into spots that can be told apart, and hit, on a narrow screen. Each
 * place goes to the first spot that is near: no chain of neighbours becomes one spot.
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
