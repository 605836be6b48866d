import * as v from 'valibot';
import { CITY, COUNTRY, markBox, nameBox, PLACE } from './boxes.ts';
import { looksDashed } from './dashes.ts';
import { MapDrawing } from './drawing.ts';
import { freeSpaceIn } from './free-space.ts';
import { barIn, citiesBeside, nameAcross, namedPoint } from './layout.ts';
import { partAbout, type Rank } from './part-about.ts';

/** A section of the map of all places, with the requested names that are in it. */

const Units = v.number();

export const MapView = v.object({
  map: MapDrawing,
  /** The visible part of the drawing, in its units. */
  view: v.object({ x: Units, y: Units, width: Units, height: Units }),
  /** The requested countries, at the positions of their names, as a country has no point. */
  countries: v.array(v.object({ id: v.string(), x: Units, y: Units, text: v.string() })),
  /** The requested entries that have a location outside this part. */
  beyond: v.array(v.string()),
});
export type MapView = v.InferOutput<typeof MapView>;

/** Maximum distance from a place of a city that helps to locate it, in units of the whole map. */
const FINDS = 80;

/** A requested entry. */
export interface Requested {
  readonly rank: Rank;
  readonly mentions: number;
}

/**
 * Zooms to the part of a map that most of the requested entries are in, and lays out their names
 * for the available space.
 *
 * @param countries the entries about the requested countries, by these countries' names on the map.
 * @returns null if the map has none of them.
 */
export function zoomTo(
  map: MapDrawing,
  requested: ReadonlyMap<string, Requested>,
  countries: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): MapView | null {
  const ofRequest = <L extends { readonly id: string }>(location: L) => {
    const request = requested.get(location.id);
    return request ? [{ ...location, ...request }] : [];
  };
  const points = map.points.flatMap(ofRequest);
  const middles = (map.middles ?? []).flatMap((middle) => {
    const entry = countries.get(middle.text);
    return entry ? ofRequest({ ...middle, id: entry.id, text: entry.name }) : [];
  });
  const all = [...points, ...middles];
  if (all.length === 0) return null;
  const view = partAbout(all, map);
  const isInView = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
  const marked = points.filter(isInView);
  const named = middles.filter(isInView);
  const space = freeSpaceIn(view);
  space.take(...marked.map((mark) => markBox(mark, PLACE, space.unit)));

  // Requested places are named first, a country across its middle, or with a mark like any place if
  // there is no space. Other countries are named where there is room left.
  const nearby = (map.nearby ?? []).filter((city) =>
    marked.every(({ name }) => name !== city.name),
  );
  const largest = nearby.filter(({ largestOf = '' }) => countries.has(largestOf));
  const clear = largest.map((city) => markBox(city, CITY, space.unit));
  const shown = named.flatMap((label) => nameAcross(label, clear, space) ?? []);
  const small = named
    .filter(({ id }) => shown.every((label) => label.id !== id))
    .map(({ id, text, x, y }) => ({ id, name: text, x, y }));
  const places = [...marked, ...small];
  const placed = places.map((place) =>
    namedPoint(
      place,
      space,
      places.filter((other) => other !== place),
    ),
  );
  const others = nearby.filter((city) => !largest.includes(city));
  const near = citiesNear(marked, others, FINDS);
  const cities = citiesBeside([...largest, ...near], marked.length + named.length, space);
  const labels = map.labels.filter(
    (label) =>
      !countries.has(label.of ?? label.text) &&
      space.takeIfFree(nameBox(label.text, label, COUNTRY, space.unit)),
  );
  const { scale, middles: _all, nearby: _nearby, ...drawing } = map;
  const bar = scale && barIn(view, scale.km / scale.width, space);
  return {
    map: {
      ...drawing,
      dashed: looksDashed(drawing.disputed, view),
      points: placed,
      cities,
      labels,
      neighbours: labels.map(({ text, of = text }) => of),
      ...(bar ? { scale: bar } : {}),
    },
    view,
    countries: shown.map(({ id, x, y, text }) => ({ id, x, y, text })),
    beyond: all.filter((location) => !isInView(location)).map(({ id }) => id),
  };
}

/**
 * Cities near these points, the nearest first.
 *
 * @param reach maximum distance, in units of the map.
 */
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
