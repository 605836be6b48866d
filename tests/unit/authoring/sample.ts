import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderFile, packFromFolder } from '../../../authoring/import/pack-folder.ts';
import type { PackRead } from '../../../packs/imported/finding.ts';
import type { Pack } from '../../../packs/schema.ts';

/** A pack of two entries about a town that does not exist. */
const FOLDER = 'tests/fixtures/pack';

/** The Markdown files of the sample, by path. */
export async function sampleFiles(): Promise<Record<string, string>> {
  const paths = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.md'));
  const read = paths.map(async (path) => [path, await readFile(join(FOLDER, path), 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

/** Makes a pack of the sample with these files changed; null takes one away. */
export async function made(changes: Record<string, string | null> = {}): Promise<PackRead> {
  const files = Object.entries({ ...(await sampleFiles()), ...changes });
  return packFromFolder(
    files.flatMap(([path, text]): FolderFile[] => {
      if (text === null) return [];
      const bytes = new TextEncoder().encode(text);
      return [{ path, size: bytes.length, read: async () => bytes }];
    }),
  );
}

/** The sample as a pack. */
export async function samplePack(): Promise<Pack> {
  const read = await made();
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.pack;
}

/** What keeps something from being a pack, as `file:line reason`. */
export function refusals(read: PackRead): string[] {
  return read.ok ? [] : read.findings.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}
