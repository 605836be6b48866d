import * as v from 'valibot';
import { Terms } from './protocol.ts';

/**
 * What the panel and the page that it follows say to each other, over a port that the panel opens to
 * its tab: who scrolls tells of it often, and a message would wake the background each time. Each side
 * parses what it hears.
 */

export const PANEL_PORT = 'panel';

/** From the panel to the page. */
export const ToArticle = v.variant('type', [
  /** Scroll to one mention of this entry. */
  v.object({
    type: v.literal('reveal'),
    entry: v.string(),
    /** Which of its mentions, in reading order. */
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Show where this entry is named; null for none. */
  v.object({ type: v.literal('emphasise'), entry: v.nullable(v.string()) }),
]);
export type ToArticle = v.InferOutput<typeof ToArticle>;

/** From the page to the panel. */
export const FromArticle = v.variant('type', [
  /** The names of the page, once and whenever they change. */
  v.object({ type: v.literal('terms'), ...Terms.entries }),
  /** The entry that is named where the reader is; null above the first. */
  v.object({ type: v.literal('here'), entry: v.nullable(v.string()) }),
]);
export type FromArticle = v.InferOutput<typeof FromArticle>;
