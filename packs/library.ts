import * as v from 'valibot';
import type { WholeIndex } from './card-of.ts';
import { MapDrawing, TimelineEvent } from './figures/schema.ts';
import { Hit } from './hit.ts';
import { Kind } from './kind.ts';
import { factsOf } from './names.ts';
import { SourceDocument, Subject } from './schema.ts';
import { sentencesOf } from './sentences.ts';

/** What the library shows: everything there is, in lists, and documents in full. */

/** Ids at run time may be qualified; see `imported/qualify.ts`. */
const id = v.string();
export const DocumentLine = v.object({
  ...v.pick(SourceDocument, ['about', 'publisher', 'date', 'dated']).entries,
  id,
});
export type DocumentLine = v.InferOutput<typeof DocumentLine>;

export const Contents = v.object({
  /** The subjects of the bundled pack, by title, each with the number of its entries. */
  subjects: v.array(v.object({ ...Subject.entries, entries: v.number() })),
  /** By name. */
  entries: v.array(Hit),
  /** By publisher. */
  documents: v.array(DocumentLine),
  /** All dated events, in order of time. */
  moments: v.array(TimelineEvent),
  /** All places on one map; none where no entry has a place. */
  map: v.nullable(MapDrawing),
});
export type Contents = v.InferOutput<typeof Contents>;

/** How much there is, and on what. */
export const Coverage = v.object({
  names: v.number(),
  /** Titles of subjects and of packs that the reader has added. */
  subjects: v.array(v.string()),
});
export type Coverage = v.InferOutput<typeof Coverage>;

const Resting = v.object({ id, name: v.string(), kind: Kind });
type Resting = v.InferOutput<typeof Resting>;

/** A document with the entries that rest on each of its statements. */
export const DocumentView = v.object({
  ...SourceDocument.entries,
  id,
  lang: v.string(),
  /** Title of the pack it is from, where a reader has added that. */
  from: v.optional(v.string()),
  /** For statement 1 at index 0. */
  resting: v.array(v.array(Resting)),
});
export type DocumentView = v.InferOutput<typeof DocumentView>;

/** A document as lists show it. */
export function documentLineOf({ statements, url, via, ...line }: SourceDocument): DocumentLine {
  const { id, about, publisher, date, dated } = line;
  return { id, about, publisher, ...(date ? { date } : {}), ...(dated ? { dated } : {}) };
}

/** @returns null where the pack has no document of that id. */
export function documentOf(id: string, pack: WholeIndex): DocumentView | null {
  const document = pack.documents.get(id);
  if (!document) return null;
  const resting = restingOn(pack, [document]).get(id) ?? [];
  const from = pack.from === undefined ? {} : { from: pack.from };
  return { ...document, lang: pack.lang, ...from, resting };
}

/**
 * The entries that rest on each statement of each of these documents. One pass over what is cited: a pack may have
 * thousands of entries, and as many statements.
 */
export function restingOn(
  pack: WholeIndex,
  documents: Iterable<SourceDocument>,
): ReadonlyMap<string, Resting[][]> {
  const resting = new Map(
    [...documents].map(({ id, statements }) => [id, statements.map((): Resting[] => [])]),
  );
  const entries = [...pack.entries.values()];
  // A card shows how others stand to its entry, too, with what they cite for it.
  const relations = Map.groupBy(
    entries.flatMap(({ parent, rivals }) => (parent ? [parent, ...rivals] : rivals)),
    (relation) => relation.id,
  );
  for (const entry of entries) {
    const { id, name, kind } = entry;
    const claims = [...sentencesOf(entry), ...factsOf(entry), ...(relations.get(id) ?? [])];
    for (const { document, statement } of claims.flatMap(({ cites }) => cites)) {
      const on = resting.get(document)?.[statement - 1];
      // What it cites twice was put there last.
      if (on && on.at(-1)?.id !== id) on.push({ id, name, kind });
    }
  }
  return resting;
}
