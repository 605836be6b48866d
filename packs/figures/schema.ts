import * as v from 'valibot';
import { MapDrawing } from '../../maps/drawing.ts';
import { Cite } from '../cite.ts';

/**
 * A figure on a card, as plain data: the card draws it with its own elements, and never
 * parses any of it as markup.
 */

const Id = v.string();

export const TimelineEvent = v.object({
  id: Id,
  name: v.string(),
  from: v.string(),
  /** Absent for a point in time; `..` if the end is unknown. */
  to: v.optional(v.string()),
  /** Absent on cards, which are short. */
  gloss: v.optional(v.string()),
});
/** A dated event. */
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

const Group = v.object({
  id: Id,
  name: v.string(),
  /** The sources for its relation to this one. */
  cites: v.array(Cite),
});
export type Group = v.InferOutput<typeof Group>;

export const Figure = v.variant('type', [
  /** Related events in chronological order, including this one. */
  v.object({ type: v.literal('timeline'), moments: v.array(TimelineEvent) }),
  v.object({ type: v.literal('map'), map: MapDrawing, cites: v.array(Cite) }),
  /** The groups above this one, topmost first, the groups below it, and those it opposes. */
  v.object({
    type: v.literal('chain'),
    above: v.array(Group),
    below: v.array(Group),
    rivals: v.array(Group),
  }),
]);
export type Figure = v.InferOutput<typeof Figure>;
export type Chain = Extract<Figure, { type: 'chain' }>;
