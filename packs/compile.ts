import * as v from 'valibot';
import type { VFile } from 'vfile';
import { problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { readEntry } from './read-entry.ts';
import { type Entry, Pack, type Sentence, type SourceDocument } from './schema.ts';

/** The Markdown files of a pack; a file's stem is the id of what it holds. */
export interface PackFiles {
  readonly documents: readonly VFile[];
  readonly entries: readonly VFile[];
}

export type Identity = Pick<Pack, 'id' | 'title' | 'lang'>;

/**
 * Compiles Markdown into a pack and checks that it holds together: every sentence cites a
 * statement that exists, related entries exist, and no form belongs to two entries.
 *
 * @returns the pack, or null when anything is wrong; what is wrong stands as messages, with
 *   lines, on the files given.
 */
export function compile(files: PackFiles, identity: Identity): Pack | null {
  const documents = readAll(files.documents, readDocument);
  const entries = readAll(files.entries, readEntry);
  for (const [file, entry] of entries) {
    checkCitations(file, entry, documents);
    checkRelated(file, entry, entries);
  }
  checkForms(entries);

  const all = [...files.documents, ...files.entries];
  if (all.some((file) => file.messages.length > 0)) return null;
  return v.parse(Pack, {
    format: 1,
    ...identity,
    documents: [...documents.values()].sort(byId),
    entries: [...entries.values()].sort(byId),
  });
}

type ById<T> = ReadonlyMap<VFile, T>;

function readAll<T>(files: readonly VFile[], read: (file: VFile) => T | null): ById<T> {
  const result = new Map<VFile, T>();
  for (const file of files) {
    const value = read(file);
    if (value !== null) result.set(file, value);
  }
  return result;
}

/** Every sentence a card shows, in the order it shows them. */
export function sentencesOf(entry: Entry): Sentence[] {
  return [entry.gloss, ...entry.summary, ...entry.sinceThen, ...entry.differ];
}

function checkCitations(file: VFile, entry: Entry, documents: ById<SourceDocument>) {
  const byId = new Map([...documents.values()].map((document) => [document.id, document]));
  for (const sentence of sentencesOf(entry)) {
    for (const { document, statement } of sentence.cites) {
      const found = byId.get(document);
      if (!found) {
        problem(file, `There is no document “${document}”.`, lineOf(file, `${document}#`));
      } else if (statement > found.statements.length) {
        problem(
          file,
          `Document “${document}” has no statement ${statement}.`,
          lineOf(file, `${document}#${statement}`),
        );
      }
    }
  }
}

function checkRelated(file: VFile, entry: Entry, entries: ById<Entry>) {
  const ids = new Set([...entries.values()].map(({ id }) => id));
  for (const id of entry.related) {
    if (id === entry.id || !ids.has(id)) {
      problem(file, `Related entry “${id}” does not exist.`, lineOf(file, 'related:'));
    }
  }
}

/** Two entries may share a form only where both need a cue for it; a `not` form is no claim. */
function checkForms(entries: ById<Entry>) {
  const claims = new Map<string, { entry: Entry; kind: string }>();
  for (const [file, entry] of entries) {
    for (const form of entry.forms) {
      if (form.kind === 'not') continue;
      const key = `${form.lang} ${form.caseless ? form.text.toLowerCase() : form.text}`;
      const other = claims.get(key);
      if (!other) {
        claims.set(key, { entry, kind: form.kind });
      } else if (other.entry === entry) {
        problem(file, `“${form.text}” is listed twice.`, lineOf(file, form.text));
      } else if (form.kind === 'sure' || other.kind === 'sure') {
        problem(
          file,
          `“${form.text}” already belongs to “${other.entry.id}”; make it ambiguous in both, with cues.`,
          lineOf(file, form.text),
        );
      }
    }
  }
}

function lineOf(file: VFile, text: string) {
  const index = String(file)
    .split('\n')
    .findIndex((line) => line.includes(text));
  return { line: index + 1 || 1, column: 1 };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
