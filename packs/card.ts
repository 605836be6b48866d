import * as v from 'valibot';
import { Cite } from './cite.ts';
import { ALL_FACT_LABELS } from './fact-labels.ts';
import { Figure } from './figures/schema.ts';
import { Kind } from './kind.ts';
import { TextLinks } from './text-link.ts';

/**
 * What a card shows: an entry joined with the documents it cites (`card-of.ts`). The page gets
 * cards, never the pack. Sources are numbered from 1 in the order a reader meets them.
 */

const Cited = v.object({ text: v.string(), cites: v.array(Cite), links: TextLinks });
/** A sentence with its citations, and links for names that have a card. */
export type Cited = v.InferOutput<typeof Cited>;

/** A sentence about something that happened on a date. */
const Dated = v.object({ ...Cited.entries, date: v.string() });

/** A document as a card shows it. */
const Source = v.object({
  /** Id of the document. */
  id: v.string(),
  number: v.number(),
  about: v.string(),
  title: v.optional(v.string()),
  publisher: v.string(),
  via: v.optional(v.string()),
  date: v.optional(v.string()),
  dated: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i))),
  /** The statements of this document that the card rests on, in our words. */
  statements: v.array(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

const Related = v.object({ id: v.string(), name: v.string(), kind: Kind });

export const Card = v.object({
  id: v.string(),
  name: v.string(),
  fullName: v.optional(v.string()),
  kind: Kind,
  lang: v.string(),
  /** Title of its pack, if a reader imported it. */
  from: v.optional(v.string()),
  asOf: v.string(),
  gloss: Cited,
  facts: v.array(
    v.object({
      label: v.picklist(ALL_FACT_LABELS),
      value: v.string(),
      date: v.optional(v.string()),
      cites: v.array(Cite),
      links: TextLinks,
    }),
  ),
  summary: v.array(Cited),
  /** The latest dated fact, separate from earlier ones, which run back from it. */
  latest: v.nullable(Dated),
  earlier: v.array(Dated),
  differ: v.array(Cited),
  related: v.array(Related),
  figure: v.optional(Figure),
  sources: v.array(Source),
});
export type Card = v.InferOutput<typeof Card>;
