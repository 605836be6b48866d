import { BAR, type Box, barInset, LONGEST_BAR, roundBelow } from '../../maps/boxes.ts';
import type { MapDrawing } from '../../maps/drawing.ts';
import type { Size } from './frame.ts';

/** Mean radius of the earth, in kilometres. */
export const EARTH_RADIUS_KM = 6371;

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
  const km = roundBelow((LONGEST_BAR * size.width * EARTH_RADIUS_KM) / perRadian);
  const width = Math.round((km * perRadian) / EARTH_RADIUS_KM);
  const inset = barInset(width);
  const corners = [size.height - BAR.margin, BAR.height + BAR.margin].flatMap((y) =>
    [inset, size.width - inset - width].map((x) => {
      const box = {
        x: x + width / 2,
        y: y - BAR.height / 2,
        width: Math.max(width, BAR.label),
        height: BAR.height,
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
