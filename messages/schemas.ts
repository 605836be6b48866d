import * as v from 'valibot';
import { NEWS_VOTE_REASONS, type NewsVote } from '../sites/news-vote.ts';
import { MAX_TEXT as MAX_PAGE_TEXT, MAX_PATH, type Signals, type Signs } from '../sites/signals.ts';
import { MAX_TAG } from '../spotting/languages/lang.ts';
import type { Mention, TextSpan } from '../spotting/types.ts';
import { listUpTo, unitsUpTo } from '../text/limited.ts';
import { Count } from './bounds.ts';
import { MAX_BLOCK } from './limits.ts';

/**
 * Schemas for types declared in `spotting/` and `sites/`. Those rooms do no parsing: spotting
 * is pure computation, and the probe must stay tiny. The compiler checks each schema against
 * its type, field by field.
 */

/** A schema for every field of `T`, the optional ones included. */
type EntriesOf<T> = { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };

const TextSpanSchema = v.object({
  block: v.number(),
  start: v.number(),
  end: v.number(),
} satisfies EntriesOf<TextSpan>);

export const MentionSchema = v.object({
  ...TextSpanSchema.entries,
  entry: v.string(),
  evidence: v.picklist(['sure', 'cue', 'related', 'none']),
  lang: v.string(),
  cue: v.exactOptional(TextSpanSchema),
  // `sure` depends on all mentions of a page, so the reader sets it.
} satisfies EntriesOf<Omit<Mention, 'sure'>>);

export const NewsVoteSchema = v.object({
  news: v.boolean(),
  reason: v.picklist(NEWS_VOTE_REASONS),
} satisfies EntriesOf<NewsVote>);

export const SignalsSchema = v.object({
  html: v.boolean(),
  signs: v.nullable(
    v.object({
      path: unitsUpTo(MAX_PATH),
      types: unitsUpTo(MAX_PAGE_TEXT),
      hNews: v.boolean(),
      ogType: unitsUpTo(MAX_PATH),
      dated: v.boolean(),
      signed: v.boolean(),
      article: v.boolean(),
      beside: unitsUpTo(MAX_PAGE_TEXT),
      text: unitsUpTo(MAX_PAGE_TEXT),
      articles: Count,
      paragraphs: Count,
      prose: Count,
    } satisfies EntriesOf<Signs>),
  ),
} satisfies EntriesOf<Signals>);

/** Blocks in one request, and UTF-16 units of all; `reader/text/batches.ts` sends fewer. */
const MAX_BLOCKS = 200_001;
const MAX_TEXT = 500_000;

const Blocks = v.pipe(
  listUpTo(MAX_BLOCKS, unitsUpTo(MAX_BLOCK)),
  v.check((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MAX_TEXT),
);

export const SpotRequest = v.object({
  blocks: Blocks,
  /** The language tag that the page gives each block, if any. */
  langs: listUpTo(MAX_BLOCKS, v.nullable(unitsUpTo(MAX_TAG))),
  /** Whether names are found in a block although it may be nothing but a list of them. */
  lists: listUpTo(MAX_BLOCKS, v.boolean()),
  /** The day the page's article was last changed, ISO 8601; null if that is not known. */
  written: v.nullable(v.pipe(v.string(), v.isoDate())),
});
