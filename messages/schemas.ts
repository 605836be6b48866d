import * as v from 'valibot';
import { NEWS_VOTE_REASONS, type NewsVote } from '../sites/news-vote.ts';
import type { Mention, TextSpan } from '../spotting/types.ts';

/**
 * Schemas of what `spotting/` and `sites/` declare as types. Those two do not parse: spotting is
 * only computation, and the probe, which votes, must stay tiny. What crosses a message is checked
 * here, and the compiler checks these schemas against the types, field by field.
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
  evidence: v.picklist(['sure', 'cue', 'none']),
  lang: v.string(),
  cue: v.exactOptional(TextSpanSchema),
  // `sure` is found where all mentions of a page are known: in its reader.
} satisfies EntriesOf<Omit<Mention, 'sure'>>);

export const NewsVoteSchema = v.object({
  news: v.boolean(),
  reason: v.picklist(NEWS_VOTE_REASONS),
} satisfies EntriesOf<NewsVote>);
