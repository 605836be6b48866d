import { VFile } from 'vfile';
import { slugOf } from '../../desk/ids.ts';
import { CONTROLS } from '../../text/controls.ts';
import { badLine, isUtf8, NOT_UTF8 } from './bytes.ts';
import { problem } from './problem.ts';

/** The longest accepted file, in bytes; the longest so far has 12,000. */
export const FILE_LIMIT = 64 * 1024;

/** A file's stem is its id; see `Id` in `schema.ts`. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/**
 * Thirteen nested starts of lists, quotations, footnotes or YAML lists. Nobody writes like that,
 * and the Markdown parser takes minutes for one such line.
 */
const NESTED =
  /^(?:[ \t]*(?:>|\[\^[^\]\n]*\]:|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){13}|(?:[[{]\s*){13}/m;

/**
 * Signs of Markdown in one paragraph that stand for something only if another of their kind
 * follows; the most so far are 104. The parser's time grows with their square: a minute for a
 * file that has nothing else.
 */
const MAX_SIGNS = 1000;

/**
 * Makes a file from bytes. Drops a byte order mark and accepts line ends of all systems. Anything
 * but UTF-8 Markdown of a reasonable length is reported on the file, which is then not read.
 */
export function fileOf(path: string, bytes: Uint8Array): VFile {
  if (bytes.length > FILE_LIMIT) return tooLong(path, bytes.length);
  const file = new VFile({ path, value: withLineFeeds(bytes) });
  if (!path.endsWith('.md')) return stray(path);
  if (!FILE_NAME.test(file.basename ?? '')) {
    const can = slugOf(file.stem ?? '');
    const instead = can ? `; “${can}.md” would do` : '';
    problem(file, 'file-name', `“${file.basename}” cannot be an id${instead}.`, at(1));
  }
  if (!isUtf8(bytes)) {
    problem(file, 'file-encoding', NOT_UTF8, at(badLine(bytes)));
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
  const text = String(file);
  const reportAt = (offset: number, reason: string) => {
    if (offset >= 0) problem(file, 'nested', reason, at(text.slice(0, offset).split('\n').length));
  };
  reportAt(text.search(NESTED), 'Lists or quotations are nested too deeply here.');
  reportAt(crowdedIn(text), 'This paragraph has a thousand brackets, asterisks or underscores.');
  return file;
}

/** Where a paragraph begins that has too many signs; -1 if none does. */
function crowdedIn(text: string): number {
  let start = 0;
  // With what separates them, which has no signs.
  for (const part of text.split(/(\n[ \t]*\n)/)) {
    if ((part.match(/[*_~[\]]/g)?.length ?? 0) >= MAX_SIGNS) return start;
    start += part.length;
  }
  return -1;
}

/** The text with line feeds alone, as the parsers do not agree on what else ends a line. */
function withLineFeeds(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/** On some systems, names that differ only in case or Unicode normalization are one file. */
export function reportTwins(files: readonly VFile[]): void {
  const seen = new Map<string, VFile>();
  for (const file of files) {
    const id = (file.stem ?? '').normalize('NFKC').toLowerCase();
    const other = seen.get(id);
    if (other) problem(file, 'duplicate-id', `“${id}” is also the id of ${other.path}.`, at(1));
    else seen.set(id, file);
  }
}

/** A placeholder for a file that is too long to be read. */
export function tooLong(path: string, size: number): VFile {
  const file = new VFile({ path });
  problem(file, 'file-size', `The file has ${size} bytes; the limit is ${FILE_LIMIT}.`, at(1));
  return file;
}

/** A placeholder for a file in the wrong place. */
export function stray(
  path: string,
  reason = 'Only Markdown files, ending in .md, may be here.',
): VFile {
  const file = new VFile({ path });
  problem(file, 'stray-file', reason, at(1));
  return file;
}

function at(line: number) {
  return { line, column: 1 };
}
