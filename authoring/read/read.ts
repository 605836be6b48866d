import type { VFile } from 'vfile';
import { Book } from '../book.ts';
import { readDocument } from './document.ts';
import { readEntry } from './entry.ts';
import { problem } from './problem.ts';
import { folderOf, readSubject } from './subject.ts';

/** The Markdown files of a pack; a file's stem is the id of what it holds. */
export interface PackFiles {
  readonly documents: readonly VFile[];
  /** Each in a folder `entries`, or in the folder of its subject. */
  readonly entries: readonly VFile[];
  /** The `subject.md` of each subject. */
  readonly subjects?: readonly VFile[];
  /** The texts that drafts at hand were made of. */
  readonly sources?: readonly string[];
}

/**
 * Reads the files into a book; what cannot be read stands as a message on its file.
 *
 * @param lang the language they are written in.
 */
export function readBook(files: PackFiles, lang = 'en'): Book {
  const documents = readAll(files.documents, readDocument);
  const ofSubjects = readAll(files.subjects ?? [], readSubject);
  const subjects = ofSubjects.map(({ subject }) => subject);
  const texts = readAll(files.entries, (file) => {
    const subject = subjects.find(({ id }) => id === folderOf(file));
    return readEntry(file, lang, subject?.id);
  });
  const unread = [...files.documents, ...files.entries].filter(hasError);
  return new Book({
    lang,
    subjects,
    abbreviated: ofSubjects.flatMap(({ abbreviated }) => abbreviated),
    documents,
    texts,
    unread: new Set(unread.map(({ stem = '' }) => stem)),
    sources: files.sources ?? [],
  });
}

/** A file that already has an error (it is too long, say) is not read at all. */
function readAll<T>(files: readonly VFile[], read: (file: VFile) => T | null): T[] {
  return files.flatMap((file) => {
    if (hasError(file)) return [];
    const value = unlessTooMuch(file, read);
    return value === null ? [] : [value];
  });
}

/** What reads Markdown gives up where a text is made to be more than it can hold: its file is named. */
function unlessTooMuch<T>(file: VFile, read: (file: VFile) => T | null): T | null {
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problem(file, 'nested', 'There is more in one another here than can be read.');
    return null;
  }
}

function hasError(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal);
}
