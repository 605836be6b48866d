import * as v from 'valibot';

/** A source that a sentence rests on, and which of its statements: indexes into `Source.statements` of the card. */
export const Cite = v.object({
  /** Number of the source, from 1. */
  source: v.number(),
  statements: v.array(v.number()),
});
export type Cite = v.InferOutput<typeof Cite>;
