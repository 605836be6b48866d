import * as v from 'valibot';
import { MapDrawing } from '../maps/drawing.ts';
import type { WholeIndex } from '../packs/card-of.ts';
import { TimelineEvent } from '../packs/figures/schema.ts';
import { Hit } from '../packs/hit.ts';
import { Kind } from '../packs/kind.ts';
import { factsOf } from '../packs/names.ts';
import { SourceDocument, Subject } from '../packs/schema.ts';
import { sentencesOf } from '../packs/sentences.ts';

/** What the library shows: lists of all content, and documents in full. */

/** Ids at run time may be qualified; see `imported/qualify.ts`. */
const id = v.string();
export const DocumentLine = v.object({
  ...v.pick(SourceDocument, ['about', 'title', 'publisher', 'date', 'dated']).entries,
  id,
});
export type DocumentLine = v.InferOutput<typeof DocumentLine>;

/** A document in the list of all, with the subjects of the entries that cite it. */
export const ListedDocument = v.object({ ...DocumentLine.entries, subjects: v.array(v.string()) });
export type ListedDocument = v.InferOutput<typeof ListedDocument>;

/** The subjects of the bundled pack, by title, each with the number of its entries. */
const Subjects = v.array(v.object({ ...Subject.entries, entries: v.number() }));

export const Contents = v.object({
  subjects: Subjects,
  /** By name. */
  entries: v.array(Hit),
  /** Packs that a reader has added, by the id before those of their entries. */
  added: v.array(v.object({ id: v.string(), title: v.string() })),
  /** By publisher. */
  documents: v.array(ListedDocument),
  /** All dated events, in chronological order. */
  moments: v.array(TimelineEvent),
  /** All places on one map; null if no entry has a place. */
  map: v.nullable(MapDrawing),
});
export type Contents = v.InferOutput<typeof Contents>;

/** The number of names, and their subjects. */
export const Coverage = v.object({
  names: v.number(),
  subjects: Subjects,
  /** Titles of imported packs. */
  added: v.array(v.string()),
});
export type Coverage = v.InferOutput<typeof Coverage>;

const CitingEntry = v.object({ id, name: v.string(), kind: Kind });
type CitingEntry = v.InferOutput<typeof CitingEntry>;

/** A document, with the entries that cite each of its statements. */
export const DocumentView = v.object({
  ...SourceDocument.entries,
  id,
  lang: v.string(),
  /** Title of its pack, if a reader imported it. */
  from: v.optional(v.string()),
  /** Index 0 is for statement 1. */
  citedBy: v.array(v.array(CitingEntry)),
});
export type DocumentView = v.InferOutput<typeof DocumentView>;

/** A document as shown in lists. */
export function documentLineOf(document: SourceDocument): DocumentLine {
  const { id, about, title, publisher, date, dated } = document;
  return {
    id,
    about,
    ...(title ? { title } : {}),
    publisher,
    ...(date ? { date } : {}),
    ...(dated ? { dated } : {}),
  };
}

/** All documents of a pack, in its order. */
export function listedDocumentsOf(pack: WholeIndex): ListedDocument[] {
  const documents = [...pack.documents.values()];
  const citedBy = citationsOf(pack, documents);
  return documents.map((document) => ({
    ...documentLineOf(document),
    subjects: subjectsOf((citedBy.get(document.id) ?? []).flat(), ({ id }) => pack.entries.get(id)),
  }));
}

/** The subjects of some entries, each once, in alphabetical order of their ids. */
export function subjectsOf<E>(
  citing: readonly E[],
  entryOf: (one: E) => { readonly subject?: string | undefined } | undefined,
): string[] {
  return [...new Set(citing.flatMap((one) => entryOf(one)?.subject ?? []))].sort();
}

/** @returns null if the pack has no document with that id. */
export function documentViewOf(id: string, pack: WholeIndex): DocumentView | null {
  const document = pack.documents.get(id);
  if (!document) return null;
  const citedBy = citationsOf(pack, [document]).get(id) ?? [];
  const from = pack.from === undefined ? {} : { from: pack.from };
  return { ...document, lang: pack.lang, ...from, citedBy };
}

/**
 * The entries that cite each statement of these documents. Made in one pass over all citations, as
 * a pack may have thousands of entries and statements.
 */
export function citationsOf(
  pack: WholeIndex,
  documents: Iterable<SourceDocument>,
): ReadonlyMap<string, CitingEntry[][]> {
  const citedBy = new Map(
    [...documents].map(({ id, statements }) => [id, statements.map((): CitingEntry[] => [])]),
  );
  const entries = [...pack.entries.values()];
  // A card also shows, with their citations, the relations that other entries declare.
  const relations = Map.groupBy(
    entries.flatMap(({ parent, rivals }) => (parent ? [parent, ...rivals] : rivals)),
    (relation) => relation.id,
  );
  for (const entry of entries) {
    const { id, name, kind } = entry;
    const claims = [...sentencesOf(entry), ...factsOf(entry), ...(relations.get(id) ?? [])];
    for (const { document, statement } of claims.flatMap(({ cites }) => cites)) {
      const on = citedBy.get(document)?.[statement - 1];
      // A repeated citation would be the last one added.
      if (on && on.at(-1)?.id !== id) on.push({ id, name, kind });
    }
  }
  return citedBy;
}
