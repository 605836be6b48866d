import { geoBounds, geoContains } from 'd3-geo';
import type { Polygon as Area, MultiPolygon as Areas, Feature } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import countries50m from 'world-atlas/countries-50m.json' with { type: 'json' };
import { CRIMEA } from './disputed.ts';
import { fullNameOf } from './full-names.ts';

/** A country or a part of one. */
export type Land = Feature<Area | Areas, null>;
export type NamedLand = Land & { readonly name: string };

interface Named {
  readonly name: string;
}
type Country = (Polygon<Named> | MultiPolygon<Named>) & { readonly properties: Named };
type Countries = {
  readonly type: 'GeometryCollection';
  geometries: Country[];
} & GeometryCollection<Named>;
export type World = Topology<{ countries: Countries }>;

const isWorld = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    countries: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.object({
          type: v.picklist(['Polygon', 'MultiPolygon']),
          arcs: v.array(v.unknown()),
          properties: v.object({ name: v.string() }),
        }),
      ),
    }),
  }),
});
const World = v.custom<World>((value) => v.is(isWorld, value), 'The map of the world is damaged.');

type Weighed = ReturnType<typeof presimplify<{ countries: Countries }>>;

/**
 * The atlas, the same with the weight of each corner, and its lands. Each takes a while,
 * and every map needs them.
 */
let read: World | undefined;
let weighed: Weighed | undefined;
let lands: NamedLand[] | undefined;

/**
 * Natural Earth's countries at 1:50 million (world-atlas), by their names written out, Crimea apart
 * from any.
 */
export function world(): World {
  if (read) return read;
  read = v.parse(World, countries50m);
  const { countries } = read.objects;
  const whole = read;
  countries.geometries = countries.geometries
    .map((country) => ({ ...country, properties: { name: fullNameOf(country.properties.name) } }))
    .flatMap((country) => apart(country, whole));
  return read;
}

/** The countries of the world in full detail, in its order. */
export function allLands(): readonly NamedLand[] {
  lands ??= landsOf(world(), world());
  return lands;
}

/** The outlines of countries, each with its name. */
export function landsOf({ objects }: World, of: World): NamedLand[] {
  return objects.countries.geometries.map((country) => {
    const { name } = country.properties;
    return { type: 'Feature', properties: null, geometry: merge(of, [country]), name };
  });
}

/**
 * The country a place is in or, for one on an islet or a quay that the map lacks, the nearest
 * within the territorial sea. Undefined for what lies further out at sea, which is no country's.
 */
export function countryAt(lon: number, lat: number): NamedLand | undefined {
  const all = outlines();
  const holds = all.find((outline) => contains(outline, [lon, lat]));
  if (holds) return holds.land;
  const near = all
    .filter(({ corners }) => nearest(corners, [lon, lat]) > Math.cos(NEAR))
    .map(({ land }) => ({ land, closeness: nearest(cornersOf(land.geometry, 1), [lon, lat]) }))
    .filter(({ closeness }) => closeness > Math.cos(TERRITORIAL_SEA))
    .toSorted((a, b) => b.closeness - a.closeness);
  return near[0]?.land;
}

/**
 * The countries within `radius`, in radians, of `centre`, without corners that change less than `area`, in steradians. Only their
 * own outlines are simplified: the whole world would take most of the time of a map.
 */
export function around(centre: [number, number], radius: number, area: number): World {
  weighed ??= presimplify(world(), sphericalTriangleArea);
  const all = outlines();
  const least = Math.cos(radius + NEAR);
  const geometries = weighed.objects.countries.geometries.filter((_country, index) => {
    const outline = all[index];
    return outline && (nearest(outline.corners, centre) > least || contains(outline, centre));
  });
  const own = new Set(geometries.flatMap(arcsOf));
  const arcs = weighed.arcs.map((arc, index) => (own.has(index) ? arc : []));
  const countries: Countries = { type: 'GeometryCollection', geometries };
  return simplify({ ...weighed, arcs, objects: { countries } }, area);
}

/** Indexes of the lines an outline is made of; one's complement means that it is walked backwards. */
function arcsOf({ arcs }: Country): number[] {
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

type Vector = readonly [number, number, number];

interface Outline {
  readonly land: NamedLand;
  readonly corners: readonly Vector[];
  /** South-west and north-east, in degrees; west is greater than east across the antimeridian. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/**
 * Twelve nautical miles, in radians, which are minutes of arc.
 *
 * @see https://www.un.org/depts/los/convention_agreements/texts/unclos/part2.htm
 */
const TERRITORIAL_SEA = ((12 / 60) * Math.PI) / 180;

/**
 * Any point of a country's border is at most this far, in radians, from one of the
 * corners that stand for it.
 */
const NEAR = 0.05;

let outlined: Outline[] | undefined;

/** The countries of the world, in its order. */
function outlines(): readonly Outline[] {
  outlined ??= allLands().map((land) => ({
    land,
    // One corner in ten stands for its neighbours.
    corners: cornersOf(land.geometry, 10),
    bounds: geoBounds(land),
  }));
  return outlined;
}

/** Looks at the bounds first: `geoContains` walks all corners of a country. */
function contains({ land, bounds }: Outline, [lon, lat]: [number, number]): boolean {
  const [[west, south], [east, north]] = bounds;
  const isBetween = west <= east ? west <= lon && lon <= east : west <= lon || lon <= east;
  return isBetween && south <= lat && lat <= north && geoContains(land, [lon, lat]);
}

function cornersOf(geometry: Area | Areas, every: number): Vector[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flatMap((ring) =>
    ring.filter((_, index) => index % every === 0).map(([lon = 0, lat = 0]) => vector(lon, lat)),
  );
}

/** Cosine of the angle from a place to the nearest of these corners. */
function nearest(vectors: readonly Vector[], [lon, lat]: readonly [number, number]): number {
  const [x, y, z] = vector(lon, lat);
  let best = -1;
  for (const [ox, oy, oz] of vectors) best = Math.max(best, x * ox + y * oy + z * oz);
  return best;
}

function vector(lon: number, lat: number): Vector {
  const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

/** Takes the polygon of Crimea out of a country, as a country without a name. */
function apart(country: Country, world: World): Country[] {
  if (country.type !== 'MultiPolygon') return [country];
  const parts = country.arcs.map((arcs) => ({ type: 'Polygon' as const, arcs }));
  const crimea = parts.find((part) => geoContains(feature(world, part), [...CRIMEA]));
  if (!crimea) return [country];
  const arcs = parts.filter((part) => part !== crimea).map((part) => part.arcs);
  return [
    { ...country, arcs },
    { ...crimea, properties: { name: '' } },
  ];
}
