import { type GeoProjection, geoArea, geoCentroid } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { merge, mesh } from 'topojson-client';
import * as v from 'valibot';
import { FIGURE_SIZE, MAX_CITIES, type MapDrawing } from '../../packs/figures/schema.ts';
import { around, coarser, countryAt, landsOf, type NamedLand, type World, world } from './atlas.ts';
import { type City, citiesIn, citiesNear, citiesOf, cityAround } from './cities.ts';
import { DISPUTED_COUNTRIES, DISPUTED_STRETCHES, UNNAMED } from './disputed.ts';
import { frameLands, framePlace, framePlaces, type Size } from './frame.ts';
import { areaSeen, type Box, CITY_LETTER, overlap, PLACE_LETTER, placeLabel } from './labels.ts';
import { longestLine, pathOf } from './path.ts';
import { scaleOf } from './scale.ts';

/** Size on a card: 360 by 200 CSS pixels. */
export const CARD: Size = { width: 720, height: 400 };
/** Of all places, for a page. */
export const OVERVIEW: Size = { width: 1400, height: 900 };

/** What the elements that a card makes of a map add to its weight, about. */
const ELEMENTS = 1200;

/** A line is seen as dashed from this part of a map's width on: three dashes, on a card. */
const SEEN_DASHED = 0.04;

export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A map of the country around a place, and its neighbours. */
export function drawPlace(spot: Spot): MapDrawing {
  const place = [spot.lon, spot.lat] as const;
  const country = countryAt(...place);
  const countries = country?.name ? [country.name] : [];
  const frame = framePlace(place, country, CARD);
  const cities = citiesIn(frame, CARD);
  const near = citiesNear(spot, cities, country?.name ?? null);
  return drawSmall(frame, countries, false, [spot], near, cityAround(spot, cities));
}

/** A map of these countries, or of a region in parts of them. */
export function drawCountries(countries: readonly string[], part: boolean): MapDrawing {
  const lands = landsOf(world(), world()).filter(({ name }) => countries.includes(name));
  const frame = frameLands(lands, CARD);
  return drawSmall(frame, countries, part, [], citiesOf(countries, citiesIn(frame, CARD)));
}

/**
 * One map of all places; null where there are none.
 *
 * @param countries that are places, too: it has their middles, though no marks for them.
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
  const cities = citiesIn(frame, OVERVIEW).filter(({ name }) =>
    spots.every((spot) => spot.name !== name),
  );
  const nearest = spots.flatMap((spot) => citiesNear(spot, cities, null).slice(0, 1));
  const nearby = [...new Set(nearest)].map(({ name, x, y }) => ({ name, x, y }));
  return { ...draw(frame, OVERVIEW, [], false, spots, [], 6), middles, nearby };
}

/** The middle of a country's largest land: what it has overseas would draw it into the sea. */
function middleOf(name: string, frame: GeoProjection): [number, number] | null {
  const polygons = landsOf(world(), world())
    .filter((land) => land.name === name)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    )
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = polygons.sort((a, b) => geoArea(b) - geoArea(a))[0];
  return largest ? frame(geoCentroid(largest)) : null;
}

/** As finely as its weight allows. */
function drawSmall(
  frame: GeoProjection,
  countries: readonly string[],
  part: boolean,
  spots: readonly Spot[],
  cities: readonly City[],
  home: City | null = null,
): MapDrawing {
  let corner = 4;
  for (;;) {
    const map = draw(frame, CARD, countries, part, spots, cities, corner, home);
    const excess = JSON.stringify(map).length / (FIGURE_SIZE - ELEMENTS);
    if (excess <= 1) return map;
    // Corners fall with the root of the area they span, about.
    corner *= 1.1 * excess ** 2;
  }
}

/**
 * @param cities those that may be shown, best first.
 * @param corner the smallest corner that is kept, in square units.
 * @param home the city that the place is in.
 */
function draw(
  frame: GeoProjection,
  size: Size,
  countries: readonly string[],
  part: boolean,
  spots: readonly Spot[],
  cities: readonly City[],
  corner: number,
  home: City | null = null,
): MapDrawing {
  const { width, height } = size;
  const centre = frame.invert?.([width / 2, height / 2]) ?? [0, 0];
  const radius = Math.hypot(width, height) / 2 / frame.scale();
  const from = around(coarser(corner / frame.scale() ** 2), centre, radius);
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
  const shownCities = placeCities(
    cities,
    size,
    taken,
    home && points[0] ? homeBeside(home, points[0], size, taken) : null,
  );
  const labels = lands
    .filter(({ name }) => !UNNAMED.has(name))
    .map((land) => ({ land, area: areaSeen(land, frame) }))
    .filter(({ area }) => area > 3000)
    .sort((a, b) => focusFirst(b, countries) - focusFirst(a, countries) || b.area - a.area)
    .flatMap(({ land }) => {
      const box = placeLabel(
        land.name,
        land,
        frame,
        size,
        taken,
        countries.includes(land.name) ? (countries.length === 1 ? 0.5 : 0.75) : 0.9,
      );
      if (!box) return [];
      taken.push(box);
      return [{ x: Math.round(box.x), y: Math.round(box.y), text: land.name }];
    });
  const disputed = path(borders.disputed);
  return {
    ...size,
    land: path(merge(from, geometries)),
    focus: path(merge(from, focus)),
    borders: path(borders.settled),
    disputed,
    dashed: longestLine(disputed) > SEEN_DASHED * width,
    labels,
    points,
    cities: shownCities,
    scale,
    countries: [...countries],
    part,
    neighbours: labels.map(({ text }) => text).filter((name) => !countries.includes(name)),
  };
}

function focusFirst({ land }: { land: NamedLand }, countries: readonly string[]): number {
  return countries.includes(land.name) ? 1 : 0;
}

/** Offsets at which a name may stand beside its mark, in the order they are tried. */
const BESIDE: readonly { readonly side: 'start' | 'end'; readonly down: number }[] = [
  0, 32, -32, 64, -64,
].flatMap((down) => (['start', 'end'] as const).map((side) => ({ side, down })));

/** Puts names beside the marks, none over another; where there is no room a mark stays without. */
function placePoints(spots: readonly Spot[], frame: GeoProjection, size: Size, taken: Box[]) {
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

/** How far the dot of a city is moved under the mark of a place in it, for their names to stand equally far. */
const UNDER = 5;

/** The name of the city that a place is in, at the side of its mark where the place's own name is not. */
function homeBeside(
  home: City,
  point: MapDrawing['points'][number],
  size: Size,
  taken: Box[],
): MapDrawing['cities'][number] | null {
  const side = point.side === 'start' ? 'end' : 'start';
  const at = { x: point.x + (side === 'start' ? UNDER : -UNDER), y: point.y };
  const box = boxBeside(home.name, at, side, 0, 10, CITY_LETTER);
  if (!isFree(box, size, taken)) return null;
  taken.push(box);
  return { name: home.name, ...at, side };
}

/** Puts the first cities that have room, with their names, between all that is there. */
function placeCities(
  cities: readonly City[],
  size: Size,
  taken: Box[],
  home: MapDrawing['cities'][number] | null,
): MapDrawing['cities'] {
  const placed: MapDrawing['cities'] = home ? [home] : [];
  for (const { name, x, y } of cities) {
    if (placed.length === MAX_CITIES) break;
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

/** The box of a name right (`start`) or left (`end`) of its mark. */
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

const HasName = v.object({ properties: v.object({ name: v.string() }) });

/** All borders between countries, those that are disputed apart. */
function bordersOf(from: World): { settled: MultiLineString; disputed: MultiLineString } {
  const nameOf = (country: object) => (v.is(HasName, country) ? country.properties.name : '');
  const between = (want: (pair: string[]) => boolean) =>
    mesh(from, from.objects.countries, (a, b) => a !== b && want([nameOf(a), nameOf(b)]));
  const wholly = (pair: string[]) => pair.some((name) => DISPUTED_COUNTRIES.has(name));
  const partly = (pair: string[]) =>
    !wholly(pair) &&
    DISPUTED_STRETCHES.some((one) => pair.every((name) => one.between.includes(name)));

  const settled = between((pair) => !wholly(pair) && !partly(pair)).coordinates;
  const disputed = between(wholly).coordinates;
  for (const line of between(partly).coordinates) {
    for (let at = 1; at < line.length; at++) {
      const [start = [], end = []] = [line[at - 1], line[at]];
      const [lon = 0, lat = 0] = end;
      const within = DISPUTED_STRETCHES.some(
        ({ box: [west, south, east, north] }) =>
          west <= lon && lon <= east && south <= lat && lat <= north,
      );
      extend(within ? disputed : settled, start, end);
    }
  }
  return {
    settled: { type: 'MultiLineString', coordinates: settled },
    disputed: { type: 'MultiLineString', coordinates: disputed },
  };
}

/** Lengthens the last line where it ends at `start`, and begins one otherwise. */
function extend(lines: number[][][], start: number[], end: number[]): void {
  const last = lines.at(-1);
  if (last?.at(-1) === start) last.push(end);
  else lines.push([start, end]);
}

/** What draws the maps of a pack. */
export interface Maps {
  readonly place: typeof drawPlace;
  readonly countries: typeof drawCountries;
  readonly overview: typeof drawOverview;
}

export const MAPS: Maps = { place: drawPlace, countries: drawCountries, overview: drawOverview };
