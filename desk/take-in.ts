import { freeId } from './ids.ts';
import { type DeskDocument, emptyDocument } from './model.ts';
import type { SourceText } from './source.ts';

/** Documents that have come in so far, one after the other; the same text comes in once. */
export interface TakenIn {
  readonly documents: readonly DeskDocument[];
  /** The document that the last text became, or already was. */
  readonly last: DeskDocument;
  readonly isTwin: boolean;
}

/** Adds a text to documents. @param key under which it is stored. @param name of its file, if it is one. */
export function takeIn(
  documents: readonly DeskDocument[],
  source: SourceText,
  key: string,
  name: string,
): TakenIn {
  const twin = documents.find((document) => document.source === key);
  if (twin) return { documents, last: twin, isTwin: true };
  const last = newDocument(source, key, name, (each) => documents.some(({ id }) => id === each));
  return { documents: [...documents, last], last, isTwin: false };
}

/** A text as a document, with the metadata it has itself. @param name of the file, if it is one. */
function newDocument(
  { head: { title, publisher, date, url } }: SourceText,
  source: string,
  name: string,
  isTaken: (id: string) => boolean,
): DeskDocument {
  const id = freeId(title || withoutEnding(name) || publisher, 'document', isTaken);
  return { ...emptyDocument(id), about: title, title, publisher, date, url, source };
}

export function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
