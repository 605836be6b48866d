import { freeId } from '../../desk/ids.ts';
import type { DeskStore } from '../../desk/keep/store.ts';
import { type DeskDocument, emptyDocument } from '../../desk/model.ts';
import type { SourceText } from '../../desk/source.ts';
import { digestOf } from './publish.ts';

/** Extensions and types of files that can be documents. */
export const DOCUMENT_FILES = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,text/*';

/** In bytes. Files are read only up to this; the worker refuses longer ones. */
const MAX_BYTES = 40 * 1024 * 1024;

/** Reads as much of a file as the worker needs. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer());
}

/** Converts input to a document, with the metadata it has itself. @param name of the file, if it is one. */
export function documentOf(
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

/** Stores the text of a document. @returns its key, which is the same for the same text. */
export async function keepSource(store: DeskStore, source: SourceText) {
  const key = await digestOf(textOf(source));
  return { key, written: await store.putSource(key, source) };
}

export function textOf({ paragraphs }: SourceText): string {
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n');
}
