import { strToU8, unzipSync, zipSync } from 'fflate';
import { fromPack } from '../../desk/from-pack.ts';
import type { OpenResult } from '../../desk/jobs.ts';
import type { DeskPack } from '../../desk/model.ts';
import { findingsOn } from '../import/findings-on.ts';
import { MAX_PACK_LENGTH, readPackFile } from '../import/pack-file.ts';
import { type FolderFile, readPackFolder } from '../import/pack-folder.ts';
import { FILE_LIMIT } from '../read/files.ts';
import { filesOf } from './files.ts';
import { deskPackOf } from './read.ts';

/** A chosen file. */
interface ChosenFile {
  /** Path below the chosen folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

type PathAndSize = Pick<FolderFile, 'path' | 'size'>;

/** More files than any real pack has. */
const MAX_FILES = 5000;

/**
 * Opens a pack: a pack file, a zip of a folder, or the files of a folder. All or nothing; what is
 * wrong is reported with file and line.
 */
export async function openPack(chosen: readonly ChosenFile[]): Promise<OpenResult> {
  const [only, more] = chosen;
  if (!only) return refusal('pack.md', 'No file was chosen.');
  if (more) return openFolder(chosen.map(inMemory));
  if (only.bytes[0] === 0x50 && only.bytes[1] === 0x4b) return openZip(only);
  const text = new TextDecoder().decode(only.bytes.subarray(0, MAX_PACK_LENGTH * 4));
  const read = readPackFile(only.path, text);
  return read.ok ? { ok: true, pack: fromPack(read.pack) } : read;
}

async function openZip({ path, bytes }: ChosenFile): Promise<OpenResult> {
  try {
    let count = 0;
    const tooLong: PathAndSize[] = [];
    const inside = unzipSync(bytes, {
      // By their declared size, those that are too long are not even unpacked, but reported.
      filter: ({ name, originalSize }) => {
        if (++count > MAX_FILES) throw new Error('too many files');
        if (name.endsWith('/')) return false;
        if (originalSize > FILE_LIMIT) tooLong.push({ path: name, size: originalSize });
        return originalSize <= FILE_LIMIT;
      },
    });
    return await openFolder([
      ...Object.entries(inside).map(([name, each]) => inMemory({ path: name, bytes: each })),
      ...tooLong.map((each) => ({ ...each, read: async () => null })),
    ]);
  } catch {
    return refusal(path, 'The file is no zip that can be read, or it is cut off.');
  }
}

function inMemory({ path, bytes }: ChosenFile): FolderFile {
  return { path, size: bytes.length, read: async () => bytes };
}

async function openFolder(chosen: readonly FolderFile[]): Promise<OpenResult> {
  const root = rootOf(chosen.map(({ path }) => path));
  const { missing, identity, about, files, all } = await readPackFolder(
    chosen
      .filter(({ path }) => path.startsWith(root))
      .map((file) => ({ ...file, path: file.path.slice(root.length) })),
  );
  if (missing.findings.length > 0) return { ok: false, findings: missing.findings };
  if (!identity || !about) return { ok: false, findings: findingsOn(all).must };
  const pack = deskPackOf(files, identity, about);
  const { must } = findingsOn(all);
  return must.length > 0 ? { ok: false, findings: must } : { ok: true, pack };
}

/** The folder of a pack, with a trailing slash; archives often contain a single folder. */
function rootOf(paths: readonly string[]): string {
  const found = paths
    .filter((path) => /(?:^|\/)pack\.md$/i.test(path))
    .sort((a, b) => a.length - b.length)[0];
  return found?.replace(/pack\.md$/i, '') ?? '';
}

function refusal(file: string, reason: string): OpenResult {
  return { ok: false, findings: [{ file, line: 1, reason }] };
}

/** The same files give the same zip at any time: this is the earliest date a zip can hold. */
const NO_DATE = new Date(1980, 0, 1);

/** Zips the folder of a pack, in a folder of the pack's name. */
export function zipOf(desk: DeskPack): Uint8Array<ArrayBuffer> {
  const files = [...filesOf(desk)].map(([path, text]): [string, Uint8Array] => [
    `${desk.id}/${path}`,
    strToU8(text),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: NO_DATE }));
}
