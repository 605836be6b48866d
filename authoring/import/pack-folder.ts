import type { VFile } from 'vfile';
import type { Finding, PackRead } from '../../packs/imported/finding.ts';
import { compile, type Identity, loadMaps } from '../compile.ts';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import type { PackFiles } from '../read/read.ts';
import { SUBJECT_FILE } from '../read/subject.ts';
import { findingsOn } from './findings-on.ts';
import { IDENTITY_FILE, readIdentity } from './identity.ts';
import { type Missing, missingIn } from './missing.ts';

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
  const { missing, identity, files, all } = await readPackFolder(given);
  if (missing.enough) return { ok: false, findings: missing.findings };
  // What else is wrong is told at the same time, as the check of another pack would.
  const checkedAs = identity ?? { id: 'unnamed', title: 'Unnamed', lang: 'en' };
  const { pack } = compile(files, checkedAs, await loadMaps(), 'advice');
  const { must, advice } = findingsOn(all);
  const findings: readonly Finding[] = [...missing.findings, ...must];
  return pack && identity && findings.length === 0
    ? { ok: true, pack, advice }
    : { ok: false, findings };
}

/** The files of a pack's folder, before anything in them is read but what the pack is. */
export interface PackFolder {
  readonly missing: Missing;
  readonly identity: Identity | null;
  readonly about: VFile | null;
  readonly files: PackFiles;
  /** Each of them, in the order in which what is wrong is told. */
  readonly all: readonly VFile[];
}

/** Reads the files of a folder that somebody wrote. */
export async function readPackFolder(given: readonly FolderFile[]): Promise<PackFolder> {
  const shown = given.filter(({ path }) => !path.split('/').some(isHidden));
  const missing = missingIn(shown.map(({ path }) => path));
  if (missing.enough) {
    const none = { documents: [], entries: [], subjects: [] };
    return { missing, identity: null, about: null, files: none, all: [] };
  }
  const documents = await readIn('documents', shown);
  const folders = shown.flatMap(({ path }) => /^([^/]+)\/subject\.md$/i.exec(path)?.[1] ?? []);
  const inFolders = (
    await Promise.all(['entries', ...new Set(folders)].map((folder) => readIn(folder, shown)))
  ).flat();
  const subjects = inFolders.filter(({ basename }) => basename === SUBJECT_FILE);
  const entries = inFolders.filter(({ basename }) => basename !== SUBJECT_FILE);
  const about = await identityFile(shown);
  const identity = about && about.messages.length === 0 ? readIdentity(about) : null;
  const all = [...(about ? [about] : []), ...documents, ...subjects, ...entries];
  return { missing, identity, about, files: { documents, entries, subjects }, all };
}

/** Files that computers put into folders by themselves, and hide. */
const HIDDEN = /^(?:\..*|thumbs\.db|desktop\.ini|icon\r)$/i;

async function readIn(folder: string, files: readonly FolderFile[]): Promise<VFile[]> {
  // Case is let be in names of folders: to many computers it makes no difference.
  const inside = files.filter(({ path }) => {
    const [first = '', ...more] = path.split('/');
    return first.toLowerCase() === folder.toLowerCase() && more.length > 0;
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
