import * as v from 'valibot';
import { Hit } from '../packs/hit.ts';
import { PageSettings } from '../settings/schema.ts';
import type { SchemasOf } from './schemas.ts';

/** To the reader of one tab. */
export const TabMessage = v.variant('type', [
  /** Which terms stand on the page, in reading order? */
  v.object({ type: v.literal('terms') }),
  /** Scroll to the first mention of this entry and open its card. */
  v.object({ type: v.literal('show'), entry: v.string() }),
  /** Go to the next (1) or previous (-1) marked term and open its card. */
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Which text is selected? */
  v.object({ type: v.literal('selected') }),
  /** Open the card of this entry at the selected text. */
  v.object({ type: v.literal('show-selected'), entry: v.string() }),
  /** Is there a frame with this nonce? Hand it its port. */
  v.object({ type: v.literal('card-frame'), nonce: v.string() }),
  /** Follow these settings from now on. */
  v.object({ type: v.literal('follow'), settings: PageSettings }),
  /** Take everything away and end. */
  v.object({ type: v.literal('stop') }),
]);
export type TabMessage = v.InferOutput<typeof TabMessage>;

export const PageTerm = v.object({ ...Hit.entries, mentions: v.number() });
/** A term of a page, with the number of times it is named there. */
export type PageTerm = v.InferOutput<typeof PageTerm>;

const reports = {
  /** `done` once the page has been read for the first time. */
  /** `muted` counts terms that are not listed, as the reader knows them or their kind is off. */
  terms: v.object({ done: v.boolean(), terms: v.array(PageTerm), muted: v.number() }),
  show: v.boolean(),
  step: v.boolean(),
  selected: v.string(),
  'show-selected': v.boolean(),
  /** The key that comes with the port; null where no frame of ours has the nonce. */
  'card-frame': v.nullable(v.string()),
  follow: v.null(),
  stop: v.null(),
} as const;
/** What each order is answered with. */
export type TabResponses = { [T in TabMessage['type']]: v.InferOutput<(typeof reports)[T]> };
export const TAB_RESPONSES: SchemasOf<TabResponses> = reports;
