import type { VFile } from 'vfile';
import { Book, type Wording } from '../book.ts';
import { readDocument } from './document.ts';
import { readEntry } from './entry.ts';
import { problem } from './problem.ts';
import { folderOf, readSubject } from './subject.ts';

/** The Markdown files of a pack. A file's stem is its id. */
export interface PackFiles {
  readonly documents: readonly VFile[];
  /** Each is in a folder `entries` or in its subject's folder. */
  readonly entries: readonly VFile[];
  /** The `subject.md` of each subject. */
  readonly subjects?: readonly VFile[];
  /** The sources of the current drafts. */
  readonly sources?: readonly string[];
}

/**
 * Reads the files into a book. Problems are added to the files as messages.
 *
 * @param lang the language they are written in.
 */
export function readBook(files: PackFiles, lang: string): Book {
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
    wording: together(ofSubjects.map(({ wording }) => wording)),
    documents,
    texts,
    unread: new Set(unread.map(({ stem = '' }) => stem)),
    sources: files.sources ?? [],
  });
}

function together(all: readonly Wording[]): Wording {
  return {
    abbreviated: all.flatMap(({ abbreviated }) => abbreviated),
    avoided: all.flatMap(({ avoided }) => avoided),
    firstNamed: Object.assign({}, ...all.map(({ firstNamed }) => firstNamed)),
  };
}

/** Skips files that already have an error, such as being too long. */
function readAll<T>(files: readonly VFile[], read: (file: VFile) => T | null): T[] {
  return files.flatMap((file) => {
    if (hasError(file)) return [];
    const value = unlessTooMuch(file, read);
    return value === null ? [] : [value];
  });
}

/** Reports the file if the Markdown parser gives up on a malicious text. */
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
