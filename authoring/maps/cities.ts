import { type GeoProjection, geoDistance } from 'd3-geo';
import * as v from 'valibot';
import BY_COUNTRY from './cities.json' with { type: 'json' };
import type { Size } from './frame.ts';
import { EARTH } from './scale.ts';

/** Name, longitude, latitude, and thousands of inhabitants. */
const CityRow = v.tuple([v.string(), v.number(), v.number(), v.number()]);
export type CityRow = Readonly<v.InferOutput<typeof CityRow>>;

/** A big city, and where it is on a map. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
  readonly x: number;
  readonly y: number;
}

interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Within this, in kilometres, a larger city helps more than a nearer one. */
const NEAR = 100;
/** A city of the place's own country counts as if it were half as far: it is in the outline that the map shows. */
const OWN = 4;
/** How many are tried: one after these helps nobody. */
const TRIED = 6;

/** Parsed once. */
let parsed: readonly (readonly [country: string, rows: readonly CityRow[]])[] | undefined;

/** The big cities within a map. */
export function citiesIn(frame: GeoProjection, { width, height }: Size): City[] {
  parsed ??= Object.entries(v.parse(v.record(v.string(), v.array(CityRow)), BY_COUNTRY));
  const middle = frame.invert?.([width / 2, height / 2]) ?? [0, 0];
  const radius = Math.hypot(width, height) / 2 / frame.scale() + 0.05;
  return parsed.flatMap(([country, rows]) =>
    rows.flatMap(([name, lon, lat, people]) => {
      if (geoDistance([lon, lat], middle) > radius) return [];
      const [x = -1, y = -1] = frame([lon, lat]) ?? [];
      if (x < 0 || x > width || y < 0 || y > height) return [];
      return [{ name, country, lon, lat, people, x: Math.round(x), y: Math.round(y) }];
    }),
  );
}

/**
 * The cities by which a place is found, best first: as in gravity, people count, and distance squared.
 *
 * @param country that the place is in; null where there is none.
 */
export function citiesNear(place: Place, cities: readonly City[], country: string | null): City[] {
  const pull = (city: City) =>
    ((city.country === country ? OWN : 1) * city.people) / (distance(place, city) + NEAR) ** 2;
  return cities
    .filter((city) => city.name !== place.name && !isIn(place, city))
    .toSorted((a, b) => pull(b) - pull(a))
    .slice(0, TRIED);
}

/** The largest city that a place is in; null where there is none, or the place's name says it. */
export function cityAround(place: Place, cities: readonly City[]): City | null {
  const around = cities.filter((city) => isIn(place, city));
  if (around.some(({ name }) => place.name.includes(name))) return null;
  return around.toSorted((a, b) => b.people - a.people)[0] ?? null;
}

/** Whether it is no further from the middle than the city reaches: its area grows with its people. */
function isIn(place: Place, city: City): boolean {
  return distance(place, city) <= 5 + Math.sqrt(city.people) / 5;
}

/** The cities by which countries are found: their largest or, where they have none, those around them. */
export function citiesOf(countries: readonly string[], cities: readonly City[]): City[] {
  const within = cities.filter(({ country }) => countries.includes(country));
  return (within.length > 0 ? within : [...cities])
    .toSorted((a, b) => b.people - a.people)
    .slice(0, TRIED);
}

/** In kilometres. */
function distance(a: Omit<Place, 'name'>, b: Omit<Place, 'name'>): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH;
}
