import * as v from 'valibot';
import { Hit } from '../packs/hit.ts';
import { listUpTo } from '../text/limited.ts';
import { Count, Id, Line, MAX_NAMES } from './bounds.ts';

/** What a reader says is on its page, to popup and panel. */

const PageTerm = v.object({
  ...Hit.entries,
  id: Id,
  name: Line,
  gloss: Line,
  subject: v.optional(Id),
  mentions: Count,
});
/** A term of a page and its number of mentions there. */
export type PageTerm = v.InferOutput<typeof PageTerm>;

/** The terms of a page in reading order. */
export const Terms = v.object({
  /**
   * Whether these are all. It is `reading` while the page is read for the first time, or may get
   * its first term; and `failed` once that first reading has failed. Whoever asks has it tried again.
   */
  progress: v.picklist(['reading', 'failed', 'complete']),
  terms: listUpTo(MAX_NAMES, PageTerm),
  /** Number of terms left out: muted, or of a kind or subject that is off. */
  leftOut: Count,
  /** Whether most of the page is in languages for which no entry has a name. */
  foreign: v.boolean(),
});
export type Terms = v.InferOutput<typeof Terms>;
