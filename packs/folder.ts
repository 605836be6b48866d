import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { PackFiles } from './compile.ts';

/** Reads the Markdown of a content folder (`documents/` and `entries/`); paths stay relative to it. */
export async function readFolder(folder: string): Promise<PackFiles> {
  const [documents, entries] = await Promise.all([
    readFiles(join(folder, 'documents')),
    readFiles(join(folder, 'entries')),
  ]);
  return { documents, entries };
}

async function readFiles(folder: string): Promise<VFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return new VFile({ path, value: await readFile(path, 'utf8') });
    }),
  );
}
