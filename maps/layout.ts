import {
  BAR,
  BESIDE,
  type Box,
  barInset,
  boxBeside,
  CITY,
  COUNTRY,
  LONGEST_BAR,
  markBox,
  nameBox,
  overlap,
  PLACE,
  roundBelow,
  SIDES,
  type Side,
  withEnds,
} from './boxes.ts';
import { MAX_CITIES, type MapDrawing } from './drawing.ts';
import type { FreeSpace } from './free-space.ts';

/** Maximum number of cities, for however many places. */
const MOST_CITIES = 4;

/**
 * Offsets from a country's middle at which its name is tried, in lines, to
 * leave its largest city clear.
 */
const ASIDE = [0, 1, -1] as const;

/**
 * A country's name across its middle, or a line from it where that would cover a large city.
 *
 * @param clear marks of cities, which give way only where there is no other space.
 * @returns null if there is no space.
 */
export function nameAcross<L extends MapDrawing['labels'][number]>(
  label: L,
  clear: readonly Box[],
  space: FreeSpace,
): L | null {
  const boxOf = (at: L) => nameBox(at.text, at, COUNTRY, space.unit);
  const free = ASIDE.map((lines) => ({
    ...label,
    y: Math.round(label.y + lines * COUNTRY.height * space.unit),
  })).filter((at) => space.isFree(boxOf(at)));
  const chosen =
    free.find((at) => !clear.some((mark) => overlap(boxOf(at), mark))) ??
    free.find(({ y }) => y === label.y);
  if (!chosen) return null;
  space.take(boxOf(chosen));
  return chosen;
}

type NamedPoint = Pick<MapDrawing['points'][number], 'id' | 'name' | 'x' | 'y'>;

/**
 * A place with its name beside its mark, or without if there is no space.
 *
 * @param others other places: a name that is higher or lower than its own mark is not put beside
 * the mark of one of them, as it would seem to be that one's.
 */
export function namedPoint(
  { id, name, x, y }: NamedPoint,
  space: FreeSpace,
  others: readonly NamedPoint[] = [],
): MapDrawing['points'][number] {
  const marks = others.map((other) => markBox(other, PLACE, space.unit));
  const free = BESIDE.find((at) => {
    const box = boxBeside(name, { x, y }, at, PLACE, space.unit);
    const ends = withEnds(box, space.unit);
    if (at.down !== 0 && marks.some((mark) => overlap(ends, mark))) return false;
    return space.takeIfFree(box);
  });
  if (!free) return { id, name, x, y, down: 0 };
  // Not rounded: where a map is drawn far enlarged, a unit of it is some
  // pixels, and names would touch.
  return { id, name, x, y, side: free.side, down: free.down * space.unit };
}

/**
 * The first cities that there is room for.
 *
 * @param requested number of requested places: one city each, within limits.
 */
export function citiesBeside(
  cities: NonNullable<MapDrawing['nearby']>,
  requested: number,
  space: FreeSpace,
): NonNullable<MapDrawing['cities']> {
  const placed: NonNullable<MapDrawing['cities']> = [];
  const most = Math.min(Math.max(requested, MAX_CITIES), MOST_CITIES);
  for (const city of cities) {
    if (placed.length === most) break;
    const mark = markBox(city, CITY, space.unit);
    if (!space.isFree(mark)) continue;
    const boxAt = (side: Side) => boxBeside(city.name, city, { side }, CITY, space.unit);
    const side = SIDES.find((each) => space.isFree(boxAt(each)));
    if (!side) continue;
    space.take(mark, boxAt(side));
    placed.push({ name: city.name, x: city.x, y: city.y, side });
  }
  return placed;
}

/** A scale bar in a free lower corner; none if both are taken. */
export function barIn(
  view: Box,
  kmPerUnit: number,
  { unit, isFree }: FreeSpace,
): MapDrawing['scale'] {
  const km = roundBelow(LONGEST_BAR * view.width * kmPerUnit);
  const width = km / kmPerUnit;
  const inset = barInset(width, unit);
  const y = view.y + view.height - BAR.margin * unit;
  for (const x of [view.x + inset, view.x + view.width - inset - width]) {
    const box = {
      x: x + width / 2,
      y: y - (BAR.height / 2) * unit,
      width: Math.max(width, BAR.label * unit),
      height: BAR.height * unit,
    };
    if (isFree(box)) return { x, y, width, km };
  }
  return undefined;
}
