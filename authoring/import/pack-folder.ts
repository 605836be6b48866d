import type { VFile } from 'vfile';
import type { Finding, PackRead } from '../../packs/imported/finding.ts';
import { compile } from '../compile.ts';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import { findingsOn } from './findings-on.ts';
import { IDENTITY_FILE, readIdentity } from './identity.ts';
import { missingIn } from './missing.ts';

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
export async function packFromFolder(given: readonly FolderFile[]): Promise<PackRead> {
  const files = given.filter(({ path }) => !path.split('/').some(isHidden));
  const missing = missingIn(files.map(({ path }) => path));
  if (missing.enough) return { ok: false, findings: missing.findings };
  const documents = await readIn('documents', files);
  const entries = await readIn('entries', files);
  const about = await identityFile(files);
  const identity = about && about.messages.length === 0 ? readIdentity(about) : null;
  // What else is wrong is told at the same time, as the check of another pack would.
  const checkedAs = identity ?? { id: 'unnamed', title: 'Unnamed', lang: 'en' };
  const { pack } = compile({ documents, entries }, checkedAs, 'advice');
  const { must, advice } = findingsOn([...(about ? [about] : []), ...documents, ...entries]);
  const findings: readonly Finding[] = [...missing.findings, ...must];
  return pack && identity && findings.length === 0
    ? { ok: true, pack, advice }
    : { ok: false, findings };
}

/** Files that computers put into folders by themselves, and hide. */
const HIDDEN = /^(?:\..*|thumbs\.db|desktop\.ini|icon\r)$/i;

async function readIn(folder: string, files: readonly FolderFile[]): Promise<VFile[]> {
  // Case is let be in names of folders: to many computers it makes no difference.
  const inside = files.filter(({ path }) => {
    const [first = '', ...more] = path.split('/');
    return first.toLowerCase() === folder && more.length > 0;
  });
  inside.sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = await Promise.all(inside.map(readOne));
  reportTwins(read);
  return read;
}

function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** A file far too long is never held in memory. */
async function readOne({ path, size, read }: FolderFile): Promise<VFile> {
  if (path.split('/').length > 2)
    return stray(path, 'Files in a folder inside this one are not read.');
  return size > FILE_LIMIT ? tooLong(path, size) : fileOf(path, await read());
}

async function identityFile(files: readonly FolderFile[]): Promise<VFile | null> {
  const found = files.find(({ path }) => path.toLowerCase() === IDENTITY_FILE);
  return found ? readOne({ ...found, path: IDENTITY_FILE }) : null;
}
