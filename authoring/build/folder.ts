import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import type { PackFiles } from '../read/read.ts';

/** Where drafts are written, and the file of each that has its source's text. */
export const DRAFTS = 'drafts';
export const SOURCE_TEXT = 'source.txt';

/** Reads the Markdown of a content folder (`documents/` and `entries/`); paths stay relative to it. */
export async function readFolder(folder: string): Promise<PackFiles> {
  const [documents, entries, sources] = await Promise.all([
    readFiles(join(folder, 'documents')),
    readFiles(join(folder, 'entries')),
    readSources(folder),
  ]);
  return { documents, entries, sources };
}

/** The texts that drafts were made of: that of a draft's own folder, and all under `drafts/`. */
async function readSources(folder: string): Promise<string[]> {
  const drafts = await readdir(DRAFTS).catch(() => []);
  const paths = [folder, ...drafts.map((name) => join(DRAFTS, name))];
  const texts = paths.map((path) => readFile(join(path, SOURCE_TEXT), 'utf8').catch(() => ''));
  return (await Promise.all(texts)).filter(Boolean);
}

async function readFiles(folder: string): Promise<VFile[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const listed = found.filter(({ name }) => !name.startsWith('.'));
  listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = await Promise.all(
    listed.map(async (each): Promise<VFile> => {
      const path = join(folder, each.name);
      if (!each.isFile()) return stray(path);
      const { size } = await stat(path);
      // A file far too long is never held in memory.
      return size > FILE_LIMIT ? tooLong(path, size) : fileOf(path, await readFile(path));
    }),
  );
  reportTwins(files);
  return files;
}
