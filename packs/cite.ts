import * as v from 'valibot';

/** A source of a sentence, and the cited statements as indexes into `Source.statements`. */
export const Cite = v.object({
  /** Number of the source, from 1. */
  source: v.number(),
  statements: v.array(v.number()),
});
export type Cite = v.InferOutput<typeof Cite>;
