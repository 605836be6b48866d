import type { MapDrawing } from '../../packs/figures/schema.ts';
import type { Size } from './frame.ts';
import type { Box } from './labels.ts';

/** Mean radius of the earth, in kilometres. */
const EARTH = 6371;
/** The longest a scale bar is, by the width of its map. */
const LONGEST = 0.22;
/** Of the bar with its words, and from the edges of the map, in units. */
const HEIGHT = 44;
const MARGIN = 16;

/**
 * A scale bar in the first corner, from the lower left, in which no place is marked.
 *
 * @param perRadian units of the map that a radian takes in its middle.
 * @param marked where places are, in units.
 */
export function scaleOf(
  perRadian: number,
  size: Size,
  marked: readonly { readonly x: number; readonly y: number }[],
): { readonly scale: NonNullable<MapDrawing['scale']>; readonly box: Box } {
  const km = roundBelow((LONGEST * size.width * EARTH) / perRadian);
  const width = Math.round((km * perRadian) / EARTH);
  const corners = [size.height - MARGIN, HEIGHT + MARGIN].flatMap((y) =>
    [MARGIN, size.width - MARGIN - width].map((x) => {
      // Its words may be longer than it is.
      const box = {
        x: x + width / 2,
        y: y - HEIGHT / 2,
        width: Math.max(width, 110),
        height: HEIGHT,
      };
      return { scale: { x, y, width, km }, box };
    }),
  );
  const isFree = ({ box }: { readonly box: Box }) =>
    marked.every(
      ({ x, y }) =>
        Math.abs(x - box.x) > box.width / 2 + 20 || Math.abs(y - box.y) > box.height / 2 + 20,
    );
  const [first] = corners;
  const chosen = corners.find(isFree) ?? first;
  if (!chosen) throw new Error('A map has corners.');
  return chosen;
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `most`. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
}
