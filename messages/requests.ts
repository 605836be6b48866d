import * as v from 'valibot';
import { LONGEST_QUERY } from './query.ts';
import { Vote } from './vote.ts';

/** A rule for a site, or none. */
export const SiteRule = v.nullable(v.picklist(['on', 'off']));
/** An entry or a document of the library; a document at one of its statements. */
export const LibraryRoute = v.variant('view', [
  v.object({ view: v.literal('entry'), id: v.string() }),
  v.object({ view: v.literal('document'), id: v.string(), statement: v.optional(v.number()) }),
]);
export type LibraryRoute = v.InferOutput<typeof LibraryRoute>;

/**
 * Everything that is said between the parts of the extension. A page cannot send these, but a
 * part may be older than another after an update, so each message is parsed where it arrives.
 */

/** To the background: from the probe, the reader and the extension's own pages. */
export const Request = v.variant('type', [
  /** The probe: whether this page looks like news. */
  v.object({ type: v.literal('probed'), vote: Vote }),
  /** The reader: find mentions in these blocks of text. */
  v.object({
    type: v.literal('spot'),
    blocks: v.array(v.string()),
    /** For each block its primary language subtag, where known. */
    langs: v.array(v.nullable(v.string())),
  }),
  /** The reader: this many terms are marked on the page. */
  v.object({ type: v.literal('counted'), terms: v.number() }),
  /** The reader: put the code that shows cards into this page, a card is about to open. */
  v.object({ type: v.literal('card-code') }),
  /** The card's page, in a frame: does the reader of this tab know a frame with this nonce? */
  v.object({ type: v.literal('card-frame'), nonce: v.string() }),
  /** The reader: show the card of this entry in the toolbar popup, the page lets none be shown. */
  v.object({ type: v.literal('open-popup'), id: v.string() }),
  /** The reader: the pointer moves on the page again, a card may soon be wanted. */
  v.object({ type: v.literal('wake') }),
  /** The reader: put the style of marks into this frame; null means the one that says so. */
  v.object({ type: v.literal('marks-style'), frame: v.nullable(v.number()) }),
  /** The cards of these entries; of those there are. */
  v.object({ type: v.literal('cards'), ids: v.array(v.string()) }),
  /** The card of one entry. */
  v.object({ type: v.literal('card'), id: v.string() }),
  /** Entries for what was typed. */
  v.object({ type: v.literal('search'), query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
  /** The popup, as it starts: what was asked for by menu, shortcut or address bar? */
  v.object({ type: v.literal('wish') }),
  /** The library: everything there is, in lists. */
  v.object({ type: v.literal('contents') }),
  /** The library: a document in full. */
  v.object({ type: v.literal('document'), id: v.string() }),
  /** A card: show this place of the library in a tab; a page of a stranger cannot lead there. */
  v.object({ type: v.literal('open-library'), place: LibraryRoute }),
  /** The popup: look at this tab again, and read it if it is to be read. */
  v.object({ type: v.literal('look'), tabId: v.number() }),
  /** The card: stop marking this entry, or mark it again. */
  v.object({ type: v.literal('know'), id: v.string(), on: v.boolean() }),
  /** The card: never mark on the site of this page again. */
  v.object({ type: v.literal('leave-site') }),
  /** The card: the site of this page is to have the rule it had before that. */
  v.object({ type: v.literal('rejoin-site'), before: SiteRule }),
]);
export type Request = v.InferOutput<typeof Request>;
