import * as v from 'valibot';
import { Card } from '../packs/card.ts';
import { Hit } from '../packs/search.ts';

/**
 * Everything that is said between the parts of the extension. A page cannot send these, but a
 * part may be older than another after an update, so each message is parsed where it arrives.
 */

const Mention = v.object({
  entry: v.string(),
  block: v.number(),
  start: v.number(),
  end: v.number(),
  licence: v.picklist(['sure', 'cue', 'none']),
});

export const Vote = v.object({ news: v.boolean(), reason: v.string() });
export type Vote = v.InferOutput<typeof Vote>;

/** To the background: from the probe, the reader and the extension's own pages. */
export const Request = v.variant('type', [
  /** The probe: whether this page looks like news. */
  v.object({ type: v.literal('probed'), vote: Vote }),
  /** The reader: find mentions in these blocks of text. */
  v.object({
    type: v.literal('spot'),
    lang: v.nullable(v.string()),
    blocks: v.array(v.string()),
  }),
  /** The reader: this many terms are marked on the page. */
  v.object({ type: v.literal('counted'), terms: v.number() }),
  /** The card of one entry. */
  v.object({ type: v.literal('card'), id: v.string() }),
  /** Entries for what was typed. */
  v.object({ type: v.literal('search'), query: v.pipe(v.string(), v.maxLength(200)) }),
  /** The popup: look at this tab again, and read it if it is to be read. */
  v.object({ type: v.literal('look'), tabId: v.number() }),
  /** The card: never mark on the site of this page again. */
  v.object({ type: v.literal('leave-site') }),
]);
export type Request = v.InferOutput<typeof Request>;

const answers = {
  probed: v.null(),
  /** Null where the site is off by now: the reader is to stop. */
  spot: v.nullable(v.object({ mentions: v.array(Mention), cards: v.array(Card) })),
  counted: v.null(),
  card: v.nullable(Card),
  search: v.array(Hit),
  /** Null where extensions are kept out of the tab. */
  look: v.nullable(Vote),
  'leave-site': v.null(),
} as const;
/** What each request is answered with. */
export type Answers = { [T in Request['type']]: v.InferOutput<(typeof answers)[T]> };
export const ANSWERS: SchemasOf<Answers> = answers;

/** To the reader of one tab. */
export const Order = v.variant('type', [
  /** Which terms stand on the page, in reading order? */
  v.object({ type: v.literal('terms') }),
  /** Scroll to the first mention of this entry and open its card. */
  v.object({ type: v.literal('show'), entry: v.string() }),
  /** Go to the next (1) or previous (-1) marked term and open its card. */
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Take everything away and end. */
  v.object({ type: v.literal('stop') }),
]);
export type Order = v.InferOutput<typeof Order>;

export const PageTerm = v.object({ ...Hit.entries, mentions: v.number() });
/** A term of a page, with the number of times it is named there. */
export type PageTerm = v.InferOutput<typeof PageTerm>;

const reports = {
  /** `done` once the page has been read for the first time. */
  terms: v.object({ done: v.boolean(), terms: v.array(PageTerm) }),
  show: v.boolean(),
  step: v.boolean(),
  stop: v.null(),
} as const;
/** What each order is answered with. */
export type Reports = { [T in Order['type']]: v.InferOutput<(typeof reports)[T]> };
export const REPORTS: SchemasOf<Reports> = reports;

/** A schema for each message type; spelled as a mapped type, so that a generic key keeps its own. */
type SchemasOf<A> = { readonly [T in keyof A]: v.GenericSchema<unknown, A[T]> };
