import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { problem } from './problem.ts';
import type { PackFiles } from './read.ts';

/** The longest file that is read, in bytes; the longest so far has 12,000. */
export const FILE_LIMIT = 64 * 1024;

/** Where drafts are written, and the file of each that has its source's text. */
export const DRAFTS = 'drafts';
export const SOURCE_TEXT = 'source.txt';

/** A file's stem is its id; see `Id` in `schema.ts`. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** All controls but tab and line ends, and the characters that reorder text on the screen. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

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

/**
 * Makes a file of bytes. A byte order mark is dropped and line ends may be CRLF; what is not
 * Markdown in UTF-8 of a reasonable length is reported on the file, which then is not read.
 */
export function fileOf(path: string, bytes: Uint8Array): VFile {
  if (bytes.length > FILE_LIMIT) return tooLong(path, bytes.length);
  const file = new VFile({ path, value: new TextDecoder().decode(bytes) });
  if (!path.endsWith('.md')) return stray(path);
  if (!FILE_NAME.test(file.basename ?? '')) {
    problem(file, 'file-name', `“${file.basename}” cannot be an id.`, at(1));
  }
  if (!isUtf8(bytes)) {
    problem(file, 'file-encoding', 'The file has bytes that are not UTF-8.', at(badLine(bytes)));
  }
  const lines = String(file).split('\n');
  const control = lines.findIndex((line) => CONTROLS.test(line));
  if (control >= 0) {
    const code = CONTROLS.exec(lines[control] ?? '')?.[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    problem(
      file,
      'control-character',
      `The line has the invisible character ${name}.`,
      at(control + 1),
    );
  }
  return file;
}

/** Names that differ only in case or in their Unicode form are one file on some systems. */
export function reportTwins(files: readonly VFile[]): void {
  const seen = new Map<string, VFile>();
  for (const file of files) {
    const id = (file.stem ?? '').normalize('NFKC').toLowerCase();
    const other = seen.get(id);
    if (other) problem(file, 'duplicate-id', `“${id}” is also the id of ${other.basename}.`, at(1));
    else seen.set(id, file);
  }
}

function tooLong(path: string, size: number): VFile {
  const file = new VFile({ path });
  problem(file, 'file-size', `The file has ${size} bytes; the limit is ${FILE_LIMIT}.`, at(1));
  return file;
}

function stray(path: string): VFile {
  const file = new VFile({ path });
  problem(file, 'stray-file', 'Only Markdown files, ending in .md, may be here.', at(1));
  return file;
}

/** The line (from 1) with the first byte sequence that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function at(line: number) {
  return { line, column: 1 };
}
