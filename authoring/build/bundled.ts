import type { Entry, Pack } from '../../packs/schema.ts';
import type { Book } from '../book.ts';
import { type ReportOptions, reportOn } from '../check/report.ts';
import {
  areSound,
  type Compiled,
  checkBook,
  compile,
  type Identity,
  isSound,
  packOf,
} from '../compile.ts';
import { MAPS } from '../maps/draw.ts';
import { readBook } from '../read/read.ts';
import { readFolder } from './folder.ts';

const IDENTITY: Identity = { id: 'backgrounder', title: 'Backgrounder', lang: 'en' };

/** Compiles and checks a content folder. @returns the outcome and a report for editors. */
export async function compileFolder(folder: string): Promise<Compiled & { report: string }> {
  const files = await readFolder(folder);
  const compiled = compile(files, IDENTITY, MAPS);
  return { ...compiled, report: reportOn(files, compiled) };
}

/**
 * Checks a content folder without making a pack, which takes longer.
 *
 * @returns whether a pack can be made, and a report for editors.
 */
export async function checkFolder(
  folder: string,
  options?: ReportOptions,
): Promise<{ isSound: boolean; report: string }> {
  const files = await readFolder(folder);
  const book = readBook(files, IDENTITY.lang);
  const allowed = checkBook(book, 'binding');
  return { isSound: areSound(files), report: reportOn(files, { book, allowed }, options) };
}

/**
 * Reads a content folder without the checks, which take a third of the time.
 *
 * @throws if a file cannot be read; `checkFolder` reports what is wrong with it.
 */
async function readSound(folder: string): Promise<Book> {
  const files = await readFolder(folder);
  const book = readBook(files, IDENTITY.lang);
  const { subjects = [], documents, entries } = files;
  const broken = [...subjects, ...documents, ...entries].filter((file) => !isSound(file));
  if (broken.length > 0) throw new Error(`Not read: ${broken.map(({ path }) => path).join(', ')}`);
  return book;
}

/** Makes a pack of a content folder that is not checked. @throws as `readSound` does. */
export async function readContent(folder: string): Promise<{ book: Book; pack: Pack }> {
  const book = await readSound(folder);
  return { book, pack: packOf(book, IDENTITY, MAPS) };
}

/** Reads the entries of a content folder, with their forms and cues. @throws as `readSound` does. */
export async function readEntries(folder: string): Promise<Entry[]> {
  const { entries } = await readSound(folder);
  return entries.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
}
