import * as v from 'valibot';
import { type Box, CITY, COUNTRY, markBox, nameBox, PLACE } from './boxes.ts';
import { CARD_WIDTH, MapDrawing } from './drawing.ts';
import { freeSpaceIn } from './free-space.ts';
import { barIn, citiesBeside, nameAcross, namedPoint } from './layout.ts';

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

const CARD_HEIGHT = 480;
/** Closer than this, the outlines look too coarse. */
const NEAREST = 260;
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
  const space = freeSpaceIn(view);
  space.take(...marked.map((mark) => markBox(mark, PLACE, space.unit)));

  // Requested places are named first, a country across its middle, or with a mark like any place if there
  // is no space. Other countries are named where there is room left.
  const nearby = map.nearby ?? [];
  const largest = nearby.filter(({ largestOf = '' }) => countries.has(largestOf));
  const clear = largest.map((city) => markBox(city, CITY, space.unit));
  const shown = named.flatMap((label) => nameAcross(label, clear, space) ?? []);
  const small = named
    .filter(({ id }) => shown.every((label) => label.id !== id))
    .map(({ id, text, x, y }) => ({ id, name: text, x, y }));
  const points = [...marked, ...small].map((point) => namedPoint(point, space));
  const others = nearby.filter((city) => !largest.includes(city));
  const near = citiesNear(marked, others, FINDS);
  const cities = citiesBeside([...largest, ...near], all.length, space);
  const labels = map.labels.filter(
    (label) =>
      !countries.has(label.text) &&
      space.takeIfFree(nameBox(label.text, label, COUNTRY, space.unit)),
  );
  const { scale, middles: _all, nearby: _nearby, ...drawing } = map;
  const bar = scale && barIn(view, scale.km / scale.width, space);
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
