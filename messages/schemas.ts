import * as v from 'valibot';
import { NEWS_VOTE_REASONS, type NewsVote } from '../sites/news-vote.ts';
import type { Mention, TextSpan } from '../spotting/types.ts';

/**
 * Schemas for types declared in `spotting/` and `sites/`. Those rooms do no parsing: spotting is pure
 * computation, and the probe must stay tiny. The compiler checks each schema against its type, field
 * by field.
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
  text: v.exactOptional(v.array(v.string())),
} satisfies EntriesOf<NewsVote>);
