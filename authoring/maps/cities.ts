import { type GeoProjection, geoDistance } from 'd3-geo';
import * as v from 'valibot';
import BY_COUNTRY from './cities.json' with { type: 'json' };
import type { Size } from './frame.ts';
import { EARTH_RADIUS_KM } from './scale.ts';

/** Name, longitude, latitude, and thousands of inhabitants. */
const CityRow = v.tuple([v.string(), v.number(), v.number(), v.number()]);
export type CityRow = Readonly<v.InferOutput<typeof CityRow>>;

/** A big city, and where it is on a map. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  /** Inhabitants, in thousands. */
  readonly people: number;
  readonly x: number;
  readonly y: number;
}

interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Within this distance, a larger city helps more than a nearer one. */
const NEAR_KM = 100;
/**
 * A city of the place's own country counts as if it were half as far: it is in the
 * outline that the map shows.
 */
const OWN = 4;
/** Maximum number of cities tried; one after these would help nobody. */
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
 * The cities that help to locate a place, best first: as in gravity, by
 * population over distance squared.
 *
 * @param country the country of the place; null if it is in none.
 */
export function citiesNear(place: Place, cities: readonly City[], country: string | null): City[] {
  return cities
    .filter(({ name }) => name !== place.name)
    .map((city) => ({ city, km: distance(place, city) }))
    .filter(({ city, km }) => !reaches(city, km))
    .map(({ city, km }) => {
      const weight = city.country === country ? OWN * city.people : city.people;
      return { city, pull: weight / (km + NEAR_KM) ** 2 };
    })
    .sort((a, b) => b.pull - a.pull)
    .slice(0, TRIED)
    .map(({ city }) => city);
}

/**
 * The largest city that a place is in; null if there is none, or if the
 * place's name contains its name.
 */
export function cityAround(place: Place, cities: readonly City[]): City | null {
  const around = cities.filter((city) => reaches(city, distance(place, city)));
  if (around.some(({ name }) => place.name.includes(name))) return null;
  return around.toSorted((a, b) => b.people - a.people)[0] ?? null;
}

/** Whether a city extends that far from its centre: its area grows with its population. */
function reaches({ people }: City, km: number): boolean {
  return km <= 5 + Math.sqrt(people) / 5;
}

/**
 * The cities that help to locate countries: their largest or, where they have
 * none, those around them.
 */
export function citiesOf(countries: readonly string[], cities: readonly City[]): City[] {
  const within = cities.filter(({ country }) => countries.includes(country));
  return (within.length > 0 ? within : [...cities])
    .toSorted((a, b) => b.people - a.people)
    .slice(0, TRIED);
}

/** In kilometres. */
function distance(a: Omit<Place, 'name'>, b: Omit<Place, 'name'>): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_RADIUS_KM;
}
