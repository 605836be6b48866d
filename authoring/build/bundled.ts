import type { Entry } from '../../packs/schema.ts';
import { type ReportOptions, reportOn } from '../check/report.ts';
import { type Compiled, compile, type Identity, isSound } from '../compile.ts';
import { MAPS } from '../maps/draw.ts';
import { readBook } from '../read/read.ts';
import { readFolder } from './folder.ts';

const IDENTITY: Identity = { id: 'backgrounder', title: 'Backgrounder', lang: 'en' };

/** Compiles and checks a content folder. @returns the outcome and a report for editors. */
export async function compileFolder(
  folder: string,
  options: ReportOptions = {},
): Promise<Compiled & { report: string }> {
  const files = await readFolder(folder);
  const compiled = compile(files, IDENTITY, MAPS);
  return { ...compiled, report: reportOn(files, compiled, options) };
}

/**
 * Reads the entries of a content folder, with their forms and cues. Leaves out what takes most of the time: the checks
 * and the maps.
 *
 * @throws if a file cannot be read; `compileFolder` reports what is wrong with it.
 */
export async function readEntries(folder: string): Promise<Entry[]> {
  const files = await readFolder(folder);
  const { entries } = readBook(files, IDENTITY.lang);
  const broken = [...files.documents, ...files.entries].filter((file) => !isSound(file));
  if (broken.length > 0) throw new Error(`Not read: ${broken.map(({ path }) => path).join(', ')}`);
  return entries.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
}
