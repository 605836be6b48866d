import type { GeoProjection } from 'd3-geo';
import {
  BESIDE,
  type Box,
  boxBeside,
  CITY,
  markBox,
  overlap,
  PLACE,
  SIDES,
} from '../../maps/boxes.ts';
import type { MapDrawing } from '../../maps/drawing.ts';
import type { City } from './cities.ts';
import type { Size } from './frame.ts';

/** A place to be marked on a map. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Puts marks on the map with their names beside them. A name that would
 * cover something is left out.
 *
 * @param taken boxes that are already occupied; those of marks and names are added.
 */
export function placePoints(
  spots: readonly Spot[],
  frame: GeoProjection,
  size: Size,
  taken: Box[],
) {
  const marks = spots.map((spot) => {
    const [x = 0, y = 0] = frame([spot.lon, spot.lat]) ?? [];
    return { spot, x: Math.round(x), y: Math.round(y) };
  });
  taken.push(...marks.map((mark) => markBox(mark, PLACE)));
  return marks.map(({ spot: { id, name }, x, y }) => {
    const beside = BESIDE.map(({ side, down }) => ({
      side,
      down,
      box: boxBeside(name, { x, y }, { side, down }, PLACE),
    }));
    const free = beside.find(({ box }) => isFree(box, size, taken));
    if (free) taken.push(free.box);
    return { id, name, x, y, down: free?.down ?? 0, ...(free ? { side: free.side } : {}) };
  });
}

/**
 * How far a city's dot is moved under the mark of a place in it, so that both names are
 * equally far from their marks.
 */
const UNDER = 5;

/**
 * Puts the name of the city that a place is in on the side of the mark that the
 * place's own name leaves.
 *
 * @returns nothing if there is no room.
 */
export function placeHome(
  { name }: City,
  point: MapDrawing['points'][number],
  size: Size,
  taken: Box[],
): MapDrawing['cities'] {
  const side = point.side === 'start' ? 'end' : 'start';
  const at = { x: point.x + (side === 'start' ? UNDER : -UNDER), y: point.y };
  const box = boxBeside(name, at, { side }, CITY);
  if (!isFree(box, size, taken)) return [];
  taken.push(box);
  return [{ name, ...at, side }];
}

/**
 * Puts the first cities that fit, with their names, on the map.
 *
 * @param cities best first.
 * @param most how many to put.
 * @param taken boxes that are already occupied; those of the cities are added.
 */
export function placeCities(
  cities: readonly City[],
  most: number,
  size: Size,
  taken: Box[],
): MapDrawing['cities'] {
  const placed: MapDrawing['cities'] = [];
  for (const { name, x, y } of cities) {
    if (placed.length === most) break;
    const mark = markBox({ x, y }, CITY);
    if (!isFree(mark, size, taken)) continue;
    const beside = SIDES.map((side) => ({
      side,
      box: boxBeside(name, { x, y }, { side }, CITY),
    }));
    const free = beside.find(({ box }) => isFree(box, size, taken));
    if (!free) continue;
    taken.push(mark, free.box);
    placed.push({ name, x, y, side: free.side });
  }
  return placed;
}

function isFree(box: Box, size: Size, taken: readonly Box[]): boolean {
  return (
    box.x - box.width / 2 > 0 &&
    box.x + box.width / 2 < size.width &&
    box.y - box.height / 2 > 0 &&
    box.y + box.height / 2 < size.height &&
    !taken.some((other) => overlap(box, other))
  );
}
