import * as v from 'valibot';
import { Kind, traitsOf } from '../packs/kind.ts';

const Proposal = v.object({
  name: v.string(),
  kind: Kind,
  /** Indexes of the sentences that mention it. */
  sentences: v.pipe(v.array(v.number()), v.readonly()),
});
/** A name in a document that readers may want background on. */
export type Proposal = Readonly<v.InferOutput<typeof Proposal>>;

export const Proposals = v.object({
  /** Best first. */
  names: v.pipe(v.array(Proposal), v.readonly()),
  /** As written in the document. */
  dates: v.pipe(v.array(v.string()), v.readonly()),
  /** Loaded words, each with the index of its sentence and how to say it neutrally. */
  loaded: v.pipe(
    v.array(v.object({ sentence: v.number(), word: v.string(), fix: v.string() })),
    v.readonly(),
  ),
});
export type Proposals = Readonly<v.InferOutput<typeof Proposals>>;

/**
 * Whether a name only says what something is, as “talks in Geneva” does; “Olympic
 * Games” is a name of its own.
 */
export function isDescription({ name, kind }: Pick<Proposal, 'name' | 'kind'>): boolean {
  const isName =
    name.includes(' ') && /^[^\p{Ll}]/u.test(name) && !/(?<!\p{L})\p{Ll}{4,}/u.test(name);
  return traitsOf(kind).isDescribed && !isName;
}
