import type { VFile } from 'vfile';
import { Book } from './book.ts';
import { readDocument } from './read-document.ts';
import { readEntry } from './read-entry.ts';

/** The Markdown files of a pack; a file's stem is the id of what it holds. */
export interface PackFiles {
  readonly documents: readonly VFile[];
  readonly entries: readonly VFile[];
}

/** Reads the files into a book; what cannot be read stands as a message on its file. */
export function readBook(files: PackFiles): Book {
  return new Book(readAll(files.documents, readDocument), readAll(files.entries, readEntry));
}

/** A file that already has an error (it is too long, say) is not read at all. */
function readAll<T>(files: readonly VFile[], read: (file: VFile) => T | null): T[] {
  return files.flatMap((file) => {
    if (file.messages.some((message) => message.fatal)) return [];
    const value = read(file);
    return value === null ? [] : [value];
  });
}
