import * as v from 'valibot';
import { MAX_CITIES, MapDrawing } from '../packs/figures/schema.ts';
import {
  BAR,
  BESIDE,
  type Box,
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
} from './boxes.ts';

/** A section of the map of all places, with the requested names. */

const Units = v.number();

export const MapView = v.object({
  map: MapDrawing,
  /** The visible part of the drawing, in its units. */
  view: v.object({ x: Units, y: Units, width: Units, height: Units }),
  /** The requested countries, at the positions of their names, as a country has no point. */
  countries: v.array(v.object({ id: v.string(), x: Units, y: Units, text: v.string() })),
});
export type MapView = v.InferOutput<typeof MapView>;

/** Width of a map on a card, in units; text sizes are right at this width. */
export const CARD_WIDTH = 720;
const CARD_HEIGHT = 480;
/** Closer than this, the outlines look too coarse. */
const NEAREST = 260;
/** Maximum number of cities, for however many places. */
const MOST_CITIES = 4;
/** How far from a place a city may be for it to be found by that, in units of the whole map. */
const FINDS = 80;
/** Margin, as a fraction of the width. */
const MARGIN = 0.28;

/**
 * Zooms to some places of a map, and lays out their names for the available space.
 *
 * @param countries the entries about the requested countries, by these countries' names on the map.
 * @returns null if the map has none of them.
 */
export function zoomTo(
  map: MapDrawing,
  ids: ReadonlySet<string>,
  countries: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): MapView | null {
  const marked = map.points.filter(({ id }) => ids.has(id));
  const named = (map.middles ?? []).flatMap((middle) => {
    const entry = countries.get(middle.text);
    return entry ? [{ ...middle, id: entry.id, text: entry.name }] : [];
  });
  const all = [...marked, ...named];
  if (all.length === 0) return null;
  const view = frameOf(all, map);
  const room = createRoom(view);
  room.take(...marked.map((mark) => markBox(mark, PLACE, room.unit)));

  // Requested places are named first, a country across its middle, or with a mark like any place if there
  // is no room. Other countries are named where there is room left.
  const nearby = map.nearby ?? [];
  const largest = nearby.filter(({ largestOf = '' }) => countries.has(largestOf));
  const clear = largest.map((city) => markBox(city, CITY, room.unit));
  const shown = named.flatMap((label) => nameAcross(label, clear, room) ?? []);
  const small = named
    .filter(({ id }) => shown.every((label) => label.id !== id))
    .map(({ id, text, x, y }) => ({ id, name: text, x, y }));
  const points = [...marked, ...small].map((point) => namedPoint(point, room));
  const others = nearby.filter((city) => !largest.includes(city));
  const near = citiesNear(marked, others, FINDS);
  const cities = citiesBeside([...largest, ...near], all.length, room);
  const labels = map.labels.filter(
    (label) =>
      !countries.has(label.text) && room.takeIfFree(nameBox(label.text, label, COUNTRY, room.unit)),
  );
  const { scale, middles: _all, nearby: _nearby, ...drawing } = map;
  const bar = scale && barIn(view, scale.km / scale.width, room);
  return {
    map: {
      ...drawing,
      points,
      cities,
      labels,
      neighbours: labels.map(({ text }) => text),
      ...(bar ? { scale: bar } : {}),
    },
    view,
    countries: shown.map(({ id, x, y, text }) => ({ id, x, y, text })),
  };
}

/** What is still free in a view. */
interface Room {
  /** Units of the map per unit of one that is drawn at the width of a card. */
  readonly unit: number;
  take(...boxes: readonly Box[]): void;
  isFree(box: Box): boolean;
  /** Takes a box if it is free. @returns whether it was. */
  takeIfFree(box: Box): boolean;
}

function createRoom(view: Box): Room {
  const taken: Box[] = [];
  const take = (...boxes: readonly Box[]) => void taken.push(...boxes);
  const isFree = (box: Box) => isWithin(box, view) && !taken.some((other) => overlap(box, other));
  return {
    unit: view.width / CARD_WIDTH,
    take,
    isFree,
    takeIfFree(box) {
      const free = isFree(box);
      if (free) take(box);
      return free;
    },
  };
}

/** How far from a country's middle its name may be, to leave its largest city clear, in lines. */
const ASIDE = [0, 1, -1] as const;

/**
 * A country's name across its middle, or a line from it where that would cover a large city.
 *
 * @param clear marks of cities, which give way only where there is no other room.
 * @returns null if there is no room.
 */
function nameAcross<L extends MapDrawing['labels'][number]>(
  label: L,
  clear: readonly Box[],
  room: Room,
): L | null {
  const boxOf = (at: L) => nameBox(at.text, at, COUNTRY, room.unit);
  const free = ASIDE.map((lines) => ({
    ...label,
    y: Math.round(label.y + lines * COUNTRY.height * room.unit),
  })).filter((at) => room.isFree(boxOf(at)));
  const chosen =
    free.find((at) => !clear.some((mark) => overlap(boxOf(at), mark))) ??
    free.find(({ y }) => y === label.y);
  if (!chosen) return null;
  room.take(boxOf(chosen));
  return chosen;
}

type NamedPoint = Pick<MapDrawing['points'][number], 'id' | 'name' | 'x' | 'y'>;

/** A place with its name beside its mark, or without if there is no room. */
function namedPoint({ id, name, x, y }: NamedPoint, room: Room): MapDrawing['points'][number] {
  const free = BESIDE.find((at) =>
    room.takeIfFree(boxBeside(name, { x, y }, at, PLACE, room.unit)),
  );
  if (!free) return { id, name, x, y, down: 0 };
  return { id, name, x, y, side: free.side, down: Math.round(free.down * room.unit) };
}

/**
 * The first cities that there is room for.
 *
 * @param requested number of requested places: one city each, within limits.
 */
function citiesBeside(
  cities: NonNullable<MapDrawing['nearby']>,
  requested: number,
  room: Room,
): NonNullable<MapDrawing['cities']> {
  const placed: NonNullable<MapDrawing['cities']> = [];
  const most = Math.min(Math.max(requested, MAX_CITIES), MOST_CITIES);
  for (const city of cities) {
    if (placed.length === most) break;
    const mark = markBox(city, CITY, room.unit);
    if (!room.isFree(mark)) continue;
    const boxAt = (side: Side) => boxBeside(city.name, city, { side }, CITY, room.unit);
    const side = SIDES.find((each) => room.isFree(boxAt(each)));
    if (!side) continue;
    room.take(mark, boxAt(side));
    placed.push({ name: city.name, x: city.x, y: city.y, side });
  }
  return placed;
}

/** Cities near these points, the nearest first. @param reach maximum distance, in units of the map. */
function citiesNear(
  points: readonly { readonly x: number; readonly y: number }[],
  cities: NonNullable<MapDrawing['nearby']>,
  reach: number,
) {
  return cities
    .map((city) => ({
      city,
      distance: Math.min(...points.map(({ x, y }) => Math.hypot(x - city.x, y - city.y))),
    }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ city }) => city);
}

/** The part of a map around points, with the aspect ratio of a card's map. */
function frameOf(points: readonly { x: number; y: number }[], map: MapDrawing): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const shape = CARD_WIDTH / CARD_HEIGHT;
  const wanted = (1 + 2 * MARGIN) * Math.max(right - left, (bottom - top) * shape);
  const width = Math.round(Math.min(Math.max(wanted, NEAREST), map.width, map.height * shape));
  const height = Math.round(width / shape);
  const between = (at: number, most: number) => Math.round(Math.min(Math.max(at, 0), most));
  return {
    x: between((left + right - width) / 2, map.width - width),
    y: between((top + bottom - height) / 2, map.height - height),
    width,
    height,
  };
}

/** A scale bar in a free lower corner; none if both are taken. */
function barIn(view: Box, kmPerUnit: number, { unit, isFree }: Room): MapDrawing['scale'] {
  const km = roundBelow(LONGEST_BAR * view.width * kmPerUnit);
  const width = km / kmPerUnit;
  const margin = BAR.margin * unit;
  const y = view.y + view.height - margin;
  for (const x of [view.x + margin, view.x + view.width - margin - width]) {
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

/** @param view given by its upper left corner, like a `viewBox`. */
function isWithin({ x, y, width, height }: Box, view: Box): boolean {
  return (
    x - width / 2 >= view.x &&
    x + width / 2 <= view.x + view.width &&
    y - height / 2 >= view.y &&
    y + height / 2 <= view.y + view.height
  );
}
