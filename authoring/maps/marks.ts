import type { GeoProjection } from 'd3-geo';
import type { MapDrawing } from '../../packs/figures/schema.ts';
import type { City } from './cities.ts';
import type { Size } from './frame.ts';
import { type Box, CITY_LETTER, overlap, PLACE_LETTER } from './labels.ts';

/** A place to be marked on a map. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Where a name may stand beside its mark, in the order tried. */
const BESIDE: readonly { readonly side: 'start' | 'end'; readonly down: number }[] = [
  0, 32, -32, 64, -64,
].flatMap((down) => (['start', 'end'] as const).map((side) => ({ side, down })));

/**
 * Puts marks on the map with their names beside them. A name that would cover something is left out.
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
  taken.push(...marks.map(({ x, y }) => ({ x, y, width: 24, height: 24 })));
  return marks.map(({ spot: { id, name }, x, y }) => {
    const beside = BESIDE.map(({ side, down }) => ({
      side,
      down,
      box: boxBeside(name, { x, y }, side, down, 14, PLACE_LETTER),
    }));
    const free = beside.find(({ box }) => isFree(box, size, taken));
    if (free) taken.push(free.box);
    return { id, name, x, y, down: free?.down ?? 0, ...(free ? { side: free.side } : {}) };
  });
}

/** How far a city's dot is moved under the mark of a place in it, so that both names are as far from their marks. */
const UNDER = 5;

/**
 * Puts the name of the city that a place is in on the side of the mark that the place's own name leaves.
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
  const box = boxBeside(name, at, side, 0, 10, CITY_LETTER);
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
    const mark = { x, y, width: 16, height: 16 };
    if (!isFree(mark, size, taken)) continue;
    const beside = (['start', 'end'] as const).map((side) => ({
      side,
      box: boxBeside(name, { x, y }, side, 0, 10, CITY_LETTER),
    }));
    const free = beside.find(({ box }) => isFree(box, size, taken));
    if (!free) continue;
    taken.push(mark, free.box);
    placed.push({ name, x, y, side: free.side });
  }
  return placed;
}

/** The box of a name to the right (`start`) or left (`end`) of its mark. */
function boxBeside(
  name: string,
  mark: { readonly x: number; readonly y: number },
  side: 'start' | 'end',
  down: number,
  gap: number,
  letter: { readonly width: number; readonly height: number },
): Box {
  const width = name.length * letter.width;
  const middle = (gap + width / 2) * (side === 'start' ? 1 : -1);
  return { x: mark.x + middle, y: mark.y + down, width, height: letter.height };
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
