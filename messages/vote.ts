import * as v from 'valibot';

/** What the probe makes of a page; see `sites/news.ts`. */
export const Vote = v.object({ news: v.boolean(), reason: v.string() });
export type Vote = v.InferOutput<typeof Vote>;
