import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderFile, packFromFolder } from '../authoring/import/pack-folder.ts';
import type { Finding } from '../packs/imported/finding.ts';
import { writePackFile } from '../packs/imported/write-pack-file.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run pack -- FOLDER [FILE]

Builds a pack file from a folder of Markdown, which readers can add in the settings. Prints each error with
file and line; exits with 1 if there are any.`;

const [folder, file] = readArguments(USAGE, { allowPositionals: true }).positionals;
try {
  if (!folder) throw new Error(`No folder given.\n\n${USAGE}`);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  if (!statSync(folder).isDirectory()) {
    throw new Error(`${folder} is a file: give the folder that has pack.md.`);
  }
  process.exitCode = await run(folder, file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(folder: string, file: string | undefined): Promise<number> {
  const read = await packFromFolder(await filesOf(folder));
  for (const finding of read.ok ? read.advice : read.findings) console.error(line(folder, finding));
  if (!read.ok) return 1;
  const { pack, advice } = read;
  const path = file ?? `${pack.id}.pack.json`;
  await writeFile(path, writePackFile(pack));
  const { entries, documents } = pack;
  console.log(
    `${path}: ${count(entries, 'entry', 'entries')}, ${count(documents, 'document', 'documents')}, ${count(advice, 'suggestion', 'suggestions')}`,
  );
  return 0;
}

function count(things: readonly unknown[], one: string, more: string): string {
  return `${things.length} ${things.length === 1 ? one : more}`;
}

async function filesOf(folder: string): Promise<FolderFile[]> {
  const paths = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    paths.map(async (path) => {
      const full = join(folder, path);
      const found = await stat(full);
      const read = () => readFile(full);
      return found.isFile() ? [{ path: path.replaceAll('\\', '/'), size: found.size, read }] : [];
    }),
  );
  return files.flat();
}

function line(folder: string, { file, line, reason, fix }: Finding): string {
  return `${join(folder, file)}:${line} ${reason}${fix ? `\n  ${fix}` : ''}`;
}
