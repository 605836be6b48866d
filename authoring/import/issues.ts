import * as v from 'valibot';
import { ImportedPackId, ImportedPackTitle } from '../../packs/imported/id.ts';
import { Entry, MAX_DOCUMENTS, MAX_ENTRIES, Pack, SourceDocument } from '../../packs/schema.ts';
import { listUpTo } from '../../text/limited.ts';

/** The schema of a pack from a file, with an id and a title of its own. */
export const ImportedPackFile = v.object({
  ...Pack.entries,
  id: ImportedPackId,
  title: ImportedPackTitle,
});

/** A pack whose documents and entries are only counted. */
const Counted = v.object({
  ...ImportedPackFile.entries,
  documents: listUpTo(MAX_DOCUMENTS, v.unknown()),
  entries: listUpTo(MAX_ENTRIES, v.unknown()),
});
const Documents = v.pick(Counted, ['documents']);
const Entries = v.pick(Counted, ['entries']);

/** The first problem of each value is enough. */
const CONFIG = { abortPipeEarly: true } as const;

/** A problem that the schema found. */
export interface Found {
  readonly issue: v.BaseIssue<unknown>;
  /** The keys that lead to it from the pack. */
  readonly path: readonly unknown[];
}

/**
 * Finds what is wrong with a pack that `ImportedPackFile` refuses. Reads its documents and entries
 * one by one, and no more of them once there is enough to report: a file of nothing but empty ones
 * has many millions of problems, which would not fit into memory.
 *
 * @param json a parsed file.
 * @param most how many problems are enough; there are never more.
 */
export function issuesOf(json: unknown, most: number): Found[] {
  const found: Found[] = [];
  const add = (schema: v.GenericSchema, value: unknown, path: readonly unknown[]) => {
    if (found.length >= most) return;
    for (const issue of v.safeParse(schema, value, CONFIG).issues ?? []) {
      if (found.length >= most) return;
      found.push({ issue, path: [...path, ...(issue.path?.map(({ key }) => key) ?? [])] });
    }
  };
  add(Counted, json, []);
  const documents = v.safeParse(Documents, json);
  const entries = v.safeParse(Entries, json);
  if (documents.success)
    for (const [at, each] of documents.output.documents.entries())
      add(SourceDocument, each, ['documents', at]);
  if (entries.success)
    for (const [at, each] of entries.output.entries.entries()) add(Entry, each, ['entries', at]);
  return found;
}
