import * as v from 'valibot';
import { listUpTo, Name } from '../text/limited.ts';

/**
 * A map as plain data, drawn when a pack is made; pages draw it with their own elements, and never
 * parse any of it as markup.
 */

/** Id of an entry, with that of its pack before it: 80 characters each, and a slash. */
const Id = v.pipe(v.string(), v.maxLength(161));
/**
 * A position; the farthest so far is at 1,367. Sums and quotients of what is bounded are
 * finite, as SVG wants them.
 */
const Units = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));
/** A length; SVG takes none that is negative, and a browser tells the console. */
const Size = v.pipe(v.number(), v.minValue(1), v.maxValue(10_000));
/** The `d` attribute of an SVG path of straight lines. */
const PathData = v.pipe(v.string(), v.maxLength(40_000), v.regex(/^[MmLlZz\d ,.-]*$/));

/** Maximum number of places on a map: all entries of a pack. */
const MAX_POINTS = 5000;
/**
 * Maximum number of countries, and of cities that help to locate places:
 * there are some 250 countries.
 */
const MAX_COUNTRIES = 1000;

/** Maximum number of big cities on a map; more would hide what it is about. */
export const MAX_CITIES = 2;

const Side = v.picklist(['start', 'end']);
const MapPoint = v.object({
  id: Id,
  name: Name,
  x: Units,
  y: Units,
  /** Whether the name is right or left of the mark; absent if there is no room for it. */
  side: v.optional(Side),
  /** How far the name is below the mark. */
  down: v.optional(Units, 0),
});

export const MapDrawing = v.object({
  /** Size, in the units of all paths and places: two are one CSS pixel on a card. */
  width: Size,
  height: Size,
  land: PathData,
  /** The countries the map is about, without disputed areas. */
  focus: PathData,
  borders: PathData,
  /** Disputed borders. */
  disputed: PathData,
  /** Whether any of these is long enough to look dashed. */
  dashed: v.boolean(),
  /** Names of countries; `of` is the whole name of one that is shortened. */
  labels: listUpTo(
    MAX_COUNTRIES,
    v.object({ x: Units, y: Units, text: Name, of: v.optional(Name) }),
  ),
  points: listUpTo(MAX_POINTS, MapPoint),
  /** Big cities that help to locate the places. */
  cities: v.optional(
    listUpTo(MAX_COUNTRIES, v.object({ name: Name, x: Units, y: Units, side: Side })),
    [],
  ),
  /**
   * The largest city of each country that a map can zoom to, and big cities that help to locate the
   * places, the most populous first; see `zoom.ts`.
   */
  nearby: v.optional(
    listUpTo(
      MAX_COUNTRIES,
      v.object({ name: Name, x: Units, y: Units, largestOf: v.optional(Name) }),
    ),
  ),
  /** Positions of countries that a map can zoom to, by name; see `zoom.ts`. */
  middles: v.optional(listUpTo(MAX_COUNTRIES, v.object({ x: Units, y: Units, text: Name }))),
  /** A scale bar: its kilometres, left end and length. */
  scale: v.optional(
    v.object({
      x: Units,
      y: Units,
      width: v.pipe(v.number(), v.minValue(0.001), v.maxValue(10_000)),
      km: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    }),
  ),
  /** The countries the map is about, by name, and whether only parts of them are meant. */
  countries: listUpTo(MAX_COUNTRIES, Name),
  part: v.boolean(),
  /** Other countries named on the map. */
  neighbours: listUpTo(MAX_COUNTRIES, Name),
});
export type MapDrawing = v.InferOutput<typeof MapDrawing>;

/** Width of a map on a card, in units; text sizes are right at this width. */
export const CARD_WIDTH = 720;

/** Maximum size of a small map as JSON, in characters. */
export const SMALL_MAP_SIZE = 6 * 1024;

/** A map on a card. */
export const SmallMap = v.pipe(
  MapDrawing,
  v.check((map) => JSON.stringify(map).length <= SMALL_MAP_SIZE, 'A map stays under 6 KB.'),
);
