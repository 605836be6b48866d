import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { readArguments } from '../arguments.ts';
import { identity } from '../build/identity.ts';
import { inTemporaryFolder } from '../chromium.ts';

const USAGE = `npm run release:rebuild

Unpacks the archive of sources made by \`npm run zip\`, builds it as Mozilla's reviewers do, and compares
the result with the archive for Firefox, byte by byte.`;

readArguments(USAGE, {});
const archive = (of: string) => resolve(`.output/${identity.name}-${identity.version}-${of}.zip`);
for (const file of [archive('sources'), archive('firefox')]) {
  if (existsSync(file)) continue;
  console.error(`${file} does not exist; run \`npm run zip\`.`);
  process.exit(1);
}
await inTemporaryFolder(async (folder) => {
  const sources = join(folder, 'sources');
  const shipped = join(folder, 'shipped');
  unpack(archive('sources'), sources);
  unpack(archive('firefox'), shipped);
  execFileSync('npm', ['run', 'build-for-amo'], {
    cwd: sources,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const built = join(sources, '.output/firefox-mv3');
  const files = new Set([...(await filesIn(built)), ...(await filesIn(shipped))]);
  const other: string[] = [];
  for (const file of files)
    if (!(await same(join(built, file), join(shipped, file)))) other.push(file);
  for (const file of other.sort()) console.error(`${file} differs.`);
  console.log(`${files.size - other.length} of ${files.size} files are identical.`);
  process.exitCode = other.length > 0 ? 1 : 0;
});

function unpack(file: string, folder: string) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**', { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function same(a: string, b: string): Promise<boolean> {
  if (!existsSync(a) || !existsSync(b)) return false;
  return (await readFile(a)).equals(await readFile(b));
}
