import * as v from 'valibot';
import { Cite } from '../cite.ts';

/**
 * Something to look at on a card, as plain data: the card draws it with elements of its own, and
 * nothing of it is ever read as markup.
 */

const Id = v.string();
const Units = v.pipe(v.number(), v.finite());
/** The `d` of an SVG path of straight lines. */
const PathData = v.pipe(v.string(), v.maxLength(40_000), v.regex(/^[MmLlZz\d ,.-]*$/));
const Words = v.pipe(v.string(), v.maxLength(160));

const MapPoint = v.object({
  id: Id,
  name: Words,
  x: Units,
  y: Units,
  /** Whether the name begins right of the mark or ends left of it; without, there is no room. */
  side: v.optional(v.picklist(['start', 'end'])),
  /** How much lower the name stands than the mark. */
  down: v.optional(Units, 0),
});

export const MapDrawing = v.object({
  /** Size in the units of all paths and places; two units are one CSS pixel on a card. */
  width: Units,
  height: Units,
  land: PathData,
  /** The countries the map is about, less what is disputed. */
  focus: PathData,
  borders: PathData,
  /** Borders that are disputed. */
  disputed: PathData,
  /** Whether any of these is long enough to be seen as dashed. */
  dashed: v.boolean(),
  labels: v.array(v.object({ x: Units, y: Units, text: Words })),
  points: v.array(MapPoint),
  /** Where countries are that a map of all places may be asked for, by name; see `zoom.ts`. */
  middles: v.optional(v.array(v.object({ x: Units, y: Units, text: Words }))),
  /** A bar of so many kilometres: where its left end is, and its length. */
  scale: v.optional(
    v.object({ x: Units, y: Units, width: Units, km: v.pipe(v.number(), v.minValue(0)) }),
  ),
  /** The countries the map is about, by name, and whether it is about parts of them only. */
  countries: v.array(Words),
  part: v.boolean(),
  /** Other countries that are named on the map. */
  neighbours: v.array(Words),
});
export type MapDrawing = v.InferOutput<typeof MapDrawing>;

/** What a figure on a card may weigh, as JSON, in characters. */
export const FIGURE_SIZE = 6 * 1024;

/** A map on a card. */
export const SmallMap = v.pipe(
  MapDrawing,
  v.check((map) => JSON.stringify(map).length <= FIGURE_SIZE, 'A map stays under 6 KB.'),
);

export const TimelineEvent = v.object({
  id: Id,
  name: v.string(),
  from: v.string(),
  /** Absent for a point in time; `..` where no end is known. */
  to: v.optional(v.string()),
});
/** A dated event. */
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

const Group = v.object({
  id: Id,
  name: v.string(),
  /** What says how it stands to this one. */
  cites: v.array(Cite),
});
export type Group = v.InferOutput<typeof Group>;

export const Figure = v.variant('type', [
  /** Related events in order of time, this one among them. */
  v.object({ type: v.literal('timeline'), moments: v.array(TimelineEvent) }),
  v.object({ type: v.literal('map'), map: MapDrawing, cites: v.array(Cite) }),
  /** The groups above this one, the topmost first, those below it and those against it. */
  v.object({
    type: v.literal('chain'),
    above: v.array(Group),
    below: v.array(Group),
    rivals: v.array(Group),
  }),
]);
export type Figure = v.InferOutput<typeof Figure>;
export type Chain = Extract<Figure, { type: 'chain' }>;
