import { freeId } from './ids.ts';
import { type DeskDocument, emptyDocument } from './model.ts';
import type { SourceText } from './source.ts';
import { withinLimits } from './within-limits.ts';

/** Adds documents one after another; the same text is added once. */
interface TakenIn {
  readonly documents: readonly DeskDocument[];
  /** The document the last text became, or already was. */
  readonly last: DeskDocument;
  readonly isTwin: boolean;
}

/** What is known about a text besides its own metadata. */
interface Known {
  /** Name of its file, if it is one. */
  readonly name: string;
  /** What it is about; by default its title. */
  readonly about?: string;
}

/** Adds a text to the documents. @param key under which it is stored. */
export function takeIn(
  documents: readonly DeskDocument[],
  source: SourceText,
  key: string,
  known: Known,
): TakenIn {
  const twin = documents.find((document) => document.source === key);
  if (twin) return { documents, last: twin, isTwin: true };
  const last = newDocument(source, key, known, (each) => documents.some(({ id }) => id === each));
  return { documents: [...documents, last], last, isTwin: false };
}

/** A text as a document, with its own metadata. */
function newDocument(
  { head: { title, publisher, date, url } }: SourceText,
  source: string,
  { name, about = title }: Known,
  isTaken: (id: string) => boolean,
): DeskDocument {
  const id = freeId(title || withoutEnding(name) || about || publisher, 'document', isTaken);
  return withinLimits({ ...emptyDocument(id), about, title, publisher, date, url, source });
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
