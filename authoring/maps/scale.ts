import type { MapDrawing } from '../../packs/figures/schema.ts';
import type { Size } from './frame.ts';
import type { Box } from './labels.ts';

/** Mean radius of the earth, in kilometres. */
export const EARTH_RADIUS_KM = 6371;
/** Maximum length of a scale bar, as a share of the map's width. */
const LONGEST = 0.22;
/** Height of the bar with its label, and its distance from the map's edges, in units. */
const HEIGHT = 44;
const MARGIN = 16;

/**
 * A scale bar in the first corner without a marked place, starting at the lower left.
 *
 * @param perRadian map units per radian at the map's centre.
 * @param marked positions of places, in units.
 */
export function scaleOf(
  perRadian: number,
  size: Size,
  marked: readonly { readonly x: number; readonly y: number }[],
): { readonly scale: NonNullable<MapDrawing['scale']>; readonly box: Box } {
  const km = roundBelow((LONGEST * size.width * EARTH_RADIUS_KM) / perRadian);
  const width = Math.round((km * perRadian) / EARTH_RADIUS_KM);
  const corners = [size.height - MARGIN, HEIGHT + MARGIN].flatMap((y) =>
    [MARGIN, size.width - MARGIN - width].map((x) => {
      // The label may be longer than the bar.
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

/** The largest of 1, 2, 5, 10, 20, 50 … up to `most`. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
}
