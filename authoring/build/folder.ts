import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import { problem } from '../read/problem.ts';
import type { PackFiles } from '../read/read.ts';
import { folderOf, SUBJECT_FILE } from '../read/subject.ts';

/** The folder of drafts, and the file in each draft that holds its source's text. */
export const DRAFTS = 'drafts';
export const SOURCE_TEXT = 'source.txt';

/** Folders that are not subjects. */
const DOCUMENTS = 'documents';
const ENTRIES = 'entries';

/**
 * Reads the Markdown of a content folder: `documents/`, and entries in `entries/` or in one folder
 * per subject. Paths are relative to the content folder.
 */
export async function readFolder(folder: string): Promise<PackFiles> {
  const [documents, sources, folders] = await Promise.all([
    readFiles(join(folder, DOCUMENTS)),
    readSources(folder),
    entryFolders(folder),
  ]);
  const files = (await Promise.all(folders.map((each) => readFiles(join(folder, each))))).flat();
  const subjects = files.filter(({ basename }) => basename === SUBJECT_FILE);
  const entries = files.filter(({ basename }) => basename !== SUBJECT_FILE);
  reportTwins(documents);
  reportTwins(entries);
  for (const each of folders) {
    if (each === ENTRIES || subjects.some((file) => folderOf(file) === each)) continue;
    const file = entries.find((entry) => folderOf(entry) === each);
    if (file)
      problem(
        file,
        'stray-file',
        `The folder “${each}” has no ${SUBJECT_FILE}, such as the other folders have.`,
      );
  }
  return { documents, entries, subjects, sources };
}

/** The folders of a content folder that contain entries. */
async function entryFolders(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter((each) => each.isDirectory() && each.name !== DOCUMENTS && !each.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The texts that drafts were made from: the one in a draft's own folder, and all under `drafts/`. */
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
      // Don't load a file that is far too long.
      return size > FILE_LIMIT ? tooLong(path, size) : fileOf(path, await readFile(path));
    }),
  );
  return files;
}
