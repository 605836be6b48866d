import { VFile } from 'vfile';
import { compile } from '../compile.ts';
import { FILE_LIMIT, fileOf, reportTwins, tooLong } from '../files.ts';
import { problem } from '../problem.ts';
import { findingsOn, type PackRead } from './finding.ts';
import { IDENTITY_FILE, readIdentity } from './identity.ts';

/** A file of a folder that somebody wrote. */
export interface FolderFile {
  /** Below the folder, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/**
 * Makes a pack of a folder of Markdown: `pack.md`, `documents/` and `entries/`, written as
 * `content/README.md` says. Other files are let be.
 *
 * What the house style asks for is advice here: it is somebody else's house. That every sentence has
 * a source is no matter of style.
 */
export async function packFromFolder(files: readonly FolderFile[]): Promise<PackRead> {
  const documents = await readIn('documents', files);
  const entries = await readIn('entries', files);
  const about = await identityFile(files);
  const identity = about.messages.length > 0 ? null : readIdentity(about);
  if (entries.length === 0) problem(about, 'shape', 'The folder has no entries/ with files.', TOP);
  // What else is wrong is told at the same time, as the check of another pack would.
  const checkedAs = identity ?? { id: 'unnamed', title: 'Unnamed', lang: 'en' };
  const { pack } = compile({ documents, entries }, checkedAs, 'advice');
  const { must, advice } = findingsOn([about, ...documents, ...entries]);
  return pack && identity && must.length === 0
    ? { ok: true, pack, advice }
    : { ok: false, findings: must };
}

const TOP = { line: 1, column: 1 };

function isIn(folder: string, path: string): boolean {
  const [first, name, ...more] = path.split('/');
  return first === folder && more.length === 0 && name !== undefined && !name.startsWith('.');
}

async function readIn(folder: string, files: readonly FolderFile[]): Promise<VFile[]> {
  const inside = files.filter(({ path }) => isIn(folder, path));
  inside.sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = await Promise.all(inside.map(readOne));
  reportTwins(read);
  return read;
}

/** A file far too long is never held in memory. */
async function readOne({ path, size, read }: FolderFile): Promise<VFile> {
  return size > FILE_LIMIT ? tooLong(path, size) : fileOf(path, await read());
}

async function identityFile(files: readonly FolderFile[]): Promise<VFile> {
  const found = files.find(({ path }) => path === IDENTITY_FILE);
  if (found) return readOne(found);
  const missing = new VFile({ path: IDENTITY_FILE });
  problem(missing, 'head', 'The folder has no pack.md, which says its id, title and lang.', TOP);
  return missing;
}
