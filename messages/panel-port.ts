import * as v from 'valibot';
import { FIRST_ISSUE, Id } from './bounds.ts';
import { Terms } from './terms.ts';

/**
 * Messages between the panel and the page it follows, over a port that the panel opens to its tab.
 * Scrolling sends many of them, and plain messages would wake the background each time. The panel
 * validates what a page sends; the page trusts the panel.
 */

/** Name of the port. */
export const PANEL_PORT = 'panel';

/** From the panel to the page. */
export const ToArticle = v.variant('type', [
  /** Scroll to one mention of this entry. */
  v.object({
    type: v.literal('reveal'),
    entry: v.string(),
    /** Index among its mentions, in reading order. */
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Emphasise the mentions of this entry; null for none. */
  v.object({ type: v.literal('emphasise'), entry: v.nullable(v.string()) }),
]);
export type ToArticle = v.InferOutput<typeof ToArticle>;

const ArticleMessage = v.variant('type', [
  /** The terms of the page: on connecting and after each change. */
  v.object({ type: v.literal('terms'), ...Terms.entries }),
  /** The entry mentioned at the current scroll position; null above the first mention. */
  v.object({ type: v.literal('position'), entry: v.nullable(Id) }),
]);
/** From the page to the panel. */
export const FromArticle = v.config(ArticleMessage, FIRST_ISSUE);
export type FromArticle = v.InferOutput<typeof FromArticle>;
