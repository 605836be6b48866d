import * as v from 'valibot';
import { MAX_CITIES, MapDrawing } from './schema.ts';

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
/** Margin, as a fraction of the width. */
const MARGIN = 0.28;

/** Width of a letter and height of a line, at the width of a card; see `figures.css`. */
const COUNTRY = { letter: 15, height: 24 };
const PLACE = { letter: 17, height: 34 };
const CITY = { letter: 13, height: 28 };
/** Positions of a name beside its mark, in the order they are tried. */
const DOWN = [0, 32, -32, 64, -64];
const BESIDE = /* @__PURE__ */ besides(['start', 'end'] as const);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Zooms to some places of a map, and lays out their names for the available space.
 *
 * @param countries the requested countries, by their names on the map.
 * @returns null if the map has none of them.
 */
export function zoomTo(
  map: MapDrawing,
  ids: ReadonlySet<string>,
  countries: ReadonlyMap<string, string>,
): MapView | null {
  const marked = map.points.filter(({ id }) => ids.has(id));
  const named = (map.middles ?? []).flatMap((middle) => {
    const id = countries.get(middle.text);
    return id === undefined ? [] : [{ ...middle, id }];
  });
  const all = [...marked, ...named];
  if (all.length === 0) return null;
  const view = frameOf(all, map);
  const unit = view.width / CARD_WIDTH;
  const taken: Box[] = marked.map(({ x, y }) => ({ x, y, width: 24 * unit, height: 24 * unit }));
  const isFree = (box: Box) => isWithin(box, view) && !taken.some((other) => overlap(box, other));
  const labelBox = ({ x, y, text }: MapDrawing['labels'][number]): Box => ({
    x,
    y,
    width: text.length * COUNTRY.letter * unit,
    height: COUNTRY.height * unit,
  });

  // Requested places are named first, a country across its middle, or with a mark like any place if there
  // is no room. Other countries are named where there is room left.
  const shown = named.filter((label) => {
    const box = labelBox(label);
    const free = isFree(box);
    if (free) taken.push(box);
    return free;
  });
  const small = named
    .filter((label) => !shown.includes(label))
    .map(({ id, text, x, y }) => ({ id, name: text, x, y }));
  const points = [...marked, ...small].map(({ id, name, x, y }) => {
    const width = name.length * PLACE.letter * unit;
    for (const { side, down } of BESIDE) {
      const middle = (16 * unit + width / 2) * (side === 'start' ? 1 : -1);
      const box = { x: x + middle, y: y + down * unit, width, height: PLACE.height * unit };
      if (!isFree(box)) continue;
      taken.push(box);
      return { id, name, x, y, side, down: Math.round(down * unit) };
    }
    return { id, name, x, y, down: 0 };
  });
  const cities = citiesNear(all, map.nearby ?? []).flatMap(({ name, x, y }) => {
    const mark = { x, y, width: 16 * unit, height: 16 * unit };
    if (!isFree(mark)) return [];
    const width = name.length * CITY.letter * unit;
    for (const side of ['start', 'end'] as const) {
      const middle = (10 * unit + width / 2) * (side === 'start' ? 1 : -1);
      const box = { x: x + middle, y, width, height: CITY.height * unit };
      if (!isFree(box)) continue;
      taken.push(mark, box);
      return [{ name, x, y, side }];
    }
    return [];
  });
  const labels = map.labels.filter((label) => {
    if (countries.has(label.text)) return false;
    const box = labelBox(label);
    const free = isFree(box);
    if (free) taken.push(box);
    return free;
  });
  const { scale, middles: _all, nearby: _nearby, ...drawing } = map;
  const bar = scale && barIn(view, scale.km / scale.width, taken);
  return {
    map: {
      ...drawing,
      points,
      cities: cities.slice(0, MAX_CITIES),
      labels,
      neighbours: labels.map(({ text }) => text),
      ...(bar ? { scale: bar } : {}),
    },
    view,
    countries: shown.map(({ id, x, y, text }) => ({ id, x, y, text })),
  };
}

/** Cities in the order of their distance to the nearest of these points. */
function citiesNear(
  points: readonly { readonly x: number; readonly y: number }[],
  cities: NonNullable<MapDrawing['nearby']>,
) {
  const distance = (city: { readonly x: number; readonly y: number }) =>
    Math.min(...points.map(({ x, y }) => Math.hypot(x - city.x, y - city.y)));
  return cities.toSorted((a, b) => distance(a) - distance(b));
}

/** The part of a map around points, with the aspect ratio of a card's map. */
function frameOf(points: readonly { x: number; y: number }[], map: MapDrawing): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const shape = CARD_WIDTH / CARD_HEIGHT;
  const wanted = (1 + 2 * MARGIN) * Math.max(right - left, (bottom - top) * shape);
  const width = Math.min(Math.max(wanted, NEAREST), map.width, map.height * shape);
  const height = width / shape;
  const between = (at: number, most: number) => Math.round(Math.min(Math.max(at, 0), most));
  return {
    x: between((left + right - width) / 2, map.width - width),
    y: between((top + bottom - height) / 2, map.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** A scale bar in a free lower corner; none if both are taken. */
function barIn(view: Box, kmPerUnit: number, taken: readonly Box[]): MapDrawing['scale'] {
  const unit = view.width / CARD_WIDTH;
  const most = 0.22 * view.width * kmPerUnit;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
  const width = km / kmPerUnit;
  const y = view.y + view.height - 16 * unit;
  for (const x of [view.x + 16 * unit, view.x + view.width - 16 * unit - width]) {
    const box = {
      x: x + width / 2,
      y: y - 22 * unit,
      width: Math.max(width, 110 * unit),
      height: 44 * unit,
    };
    if (!taken.some((other) => overlap(box, other))) return { x, y, width, km };
  }
  return undefined;
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
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

function besides<S extends string>(sides: readonly S[]) {
  return DOWN.flatMap((down) => sides.map((side) => ({ side, down })));
}
