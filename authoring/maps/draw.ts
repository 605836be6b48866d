import { type GeoProjection, geoArea, geoCentroid } from 'd3-geo';
import { merge } from 'topojson-client';
import type { Box } from '../../maps/boxes.ts';
import { looksDashed } from '../../maps/dashes.ts';
import { MAX_CITIES, type MapDrawing, SMALL_MAP_SIZE } from '../../maps/drawing.ts';
import { allLands, around, countryAt, landsOf, type NamedLand } from './atlas.ts';
import { bordersOf } from './borders.ts';
import { type City, citiesIn, citiesNear, citiesOf, cityAround } from './cities.ts';
import { UNNAMED } from './disputed.ts';
import { frameLands, framePlace, framePlaces, type Size } from './frame.ts';
import { labelsOf } from './full-names.ts';
import { areaSeen, placeLabel, ringsOf } from './labels.ts';
import { placeCities, placeHome, placePoints, type Spot } from './marks.ts';
import { pathOf } from './path.ts';
import { scaleOf } from './scale.ts';

/** Size on a card: 360 by 200 CSS pixels. */
export const CARD: Size = { width: 720, height: 400 };
/** Size of the map of all places, which fills a page. */
const OVERVIEW: Size = { width: 1400, height: 900 };

/** Approximate size of the SVG elements around a map's data, in characters. */
const ELEMENTS = 1200;

/** The smallest land that is labelled, in square units. */
const MIN_LABELLED = 3000;

/** What a map is about, and what may be shown besides. */
interface Content {
  /** In focus, by name. */
  readonly countries: readonly string[];
  /** Whether it is about parts of these countries only. */
  readonly part: boolean;
  readonly spots: readonly Spot[];
  /** Candidates, best first. */
  readonly cities: readonly City[];
  /** The city that the only spot is in. */
  readonly home?: City | null;
}

/** A map of a place in its country, with the neighbours. */
export function drawPlace(spot: Spot): MapDrawing {
  const place = [spot.lon, spot.lat] as const;
  const country = countryAt(...place);
  const countries = country?.name ? [country.name] : [];
  const frame = framePlace(place, country, CARD);
  const all = citiesIn(frame, CARD);
  const cities = citiesNear(spot, all, country?.name ?? null);
  const home = cityAround(spot, all);
  return drawSmall(frame, { countries, part: false, spots: [spot], cities, home });
}

/** A map of these countries, or of a region in parts of them. */
export function drawCountries(countries: readonly string[], part: boolean): MapDrawing {
  const lands = allLands().filter(({ name }) => countries.includes(name));
  const frame = frameLands(lands, CARD);
  const cities = citiesOf(countries, citiesIn(frame, CARD));
  return drawSmall(frame, { countries, part, spots: [], cities });
}

/**
 * One map of all places, or null if there are none.
 *
 * @param countries entries about whole countries: the map has their centres, but no marks for them.
 */
export function drawOverview(
  spots: readonly Spot[],
  countries: readonly string[] = [],
): MapDrawing | null {
  if (spots.length === 0) return null;
  const frame = framePlaces(
    spots.map(({ lat, lon }) => [lon, lat]),
    OVERVIEW,
  );
  const middles = countries.flatMap((name) => {
    const [x, y] = middleOf(name, frame) ?? [];
    const isSeen = x !== undefined && y !== undefined && x > 0 && x < OVERVIEW.width;
    return isSeen && y > 0 && y < OVERVIEW.height
      ? [{ x: Math.round(x), y: Math.round(y), text: name }]
      : [];
  });
  const all = citiesIn(frame, OVERVIEW);
  const cities = all.filter(({ name }) => spots.every((spot) => spot.name !== name));
  const nearest = spots.flatMap((spot) => {
    const country = countryAt(spot.lon, spot.lat)?.name ?? null;
    return citiesNear(spot, cities, country).slice(0, 1);
  });
  const largest = countries.flatMap((name) =>
    citiesOf(
      [name],
      all.filter(({ country }) => country === name),
    ).slice(0, 1),
  );
  const nearby = [...new Set([...largest, ...nearest])]
    .toSorted((a, b) => b.people - a.people)
    .map((city) => ({
      ...{ name: city.name, x: city.x, y: city.y },
      ...(largest.includes(city) ? { largestOf: city.country } : {}),
    }));
  const content = { countries: [], part: false, spots, cities: [] };
  return { ...draw(frame, OVERVIEW, content, 6), middles, nearby };
}

/** The centre of a country's largest polygon; overseas territory would pull it into the sea. */
function middleOf(name: string, frame: GeoProjection): [number, number] | null {
  const polygons = allLands()
    .filter((land) => land.name === name)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    )
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = polygons.sort((a, b) => geoArea(b) - geoArea(a))[0];
  return largest ? frame(geoCentroid(largest)) : null;
}

/** Draws a map in as much detail as its size limit allows. */
function drawSmall(frame: GeoProjection, content: Content): MapDrawing {
  let corner = 4;
  for (;;) {
    const map = draw(frame, CARD, content, corner);
    const excess = JSON.stringify(map).length / (SMALL_MAP_SIZE - ELEMENTS);
    // With no corner left, the rest are names.
    if (excess <= 1 || corner > CARD.width * CARD.height) return map;
    // The number of corners falls roughly with the square root of the area they span.
    corner *= 1.1 * excess ** 2;
  }
}

/** @param corner area of the smallest corner that is kept, in square units. */
function draw(
  frame: GeoProjection,
  size: Size,
  { countries, part, spots, cities, home }: Content,
  corner: number,
): MapDrawing {
  const { width, height } = size;
  const centre = frame.invert?.([width / 2, height / 2]) ?? [0, 0];
  const radius = Math.hypot(width, height) / 2 / frame.scale();
  const from = around(centre, radius, corner / frame.scale() ** 2);
  const { geometries } = from.objects.countries;
  const lands = landsOf(from, from);
  const borders = bordersOf(from);
  const path = (shape: Parameters<typeof pathOf>[0]) => pathOf(shape, frame);
  const focus = geometries.filter(({ properties }) => countries.includes(properties.name));

  const marked = spots.map(({ lon, lat }) => {
    const [x = 0, y = 0] = frame([lon, lat]) ?? [];
    return { x, y };
  });
  const { scale, box } = scaleOf(frame.scale(), size, marked);
  const taken: Box[] = [box];
  const points = placePoints(spots, frame, size, taken);
  const homes = home && points[0] ? placeHome(home, points[0], size, taken) : [];
  const shownCities = [...homes, ...placeCities(cities, MAX_CITIES - homes.length, size, taken)];
  const labels = placeLabels(lands, frame, size, countries, taken);
  const disputed = path(borders.disputed);
  return {
    ...size,
    land: path(merge(from, geometries)),
    focus: path(merge(from, focus)),
    borders: path(borders.settled),
    disputed,
    dashed: looksDashed(disputed, { x: 0, y: 0, ...size }),
    labels,
    points,
    cities: shownCities,
    scale,
    countries: [...countries],
    part,
    neighbours: labels.map(({ text, of = text }) => of).filter((name) => !countries.includes(name)),
  };
}

/**
 * Shares of a country's name that must be on its land, in the order tried: the one in focus may run
 * over its border, and around a place at sea a name that fits on no land may run out to sea.
 */
function heldBy({ name }: NamedLand, focus: readonly string[]): readonly number[] {
  if (focus.length === 0) return [0.9, 0.3];
  if (!focus.includes(name)) return [0.9];
  return focus.length === 1 ? [0.5] : [0.75];
}

/**
 * Puts the names of countries on their land, those in focus first, then by size: written out where
 * there is room, otherwise shortened.
 */
function placeLabels(
  lands: readonly NamedLand[],
  frame: GeoProjection,
  size: Size,
  countries: readonly string[],
  taken: Box[],
): MapDrawing['labels'] {
  const isFocus = ({ name }: NamedLand) => countries.includes(name);
  return lands
    .filter(({ name }) => !UNNAMED.has(name))
    .map((land) => ({ land, rings: ringsOf(land, frame) }))
    .map((seen) => ({ ...seen, area: areaSeen(seen.rings) }))
    .filter(({ area }) => area > MIN_LABELLED)
    .sort((a, b) => Number(isFocus(b.land)) - Number(isFocus(a.land)) || b.area - a.area)
    .flatMap(({ land, rings }) => {
      const [found] = heldBy(land, countries)
        .values()
        .flatMap((held) => labelsOf(land.name).map((text) => ({ held, text })))
        .flatMap(({ held, text }) => {
          const box = placeLabel(text, rings, size, taken, held);
          return box ? [{ box, text }] : [];
        })
        .take(1);
      if (!found) return [];
      const { box, text } = found;
      taken.push(box);
      const of = text === land.name ? {} : { of: land.name };
      return [{ x: Math.round(box.x), y: Math.round(box.y), text, ...of }];
    });
}

/** The functions that draw a pack's maps. */
export interface Maps {
  readonly place: typeof drawPlace;
  readonly countries: typeof drawCountries;
  readonly overview: typeof drawOverview;
}

export const MAPS: Maps = { place: drawPlace, countries: drawCountries, overview: drawOverview };
