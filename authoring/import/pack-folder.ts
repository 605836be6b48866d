import { VFile } from 'vfile';
import type { Finding, PackRead } from '../../packs/imported/finding.ts';
import { compile, type Identity, loadMaps } from '../compile.ts';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import type { PackFiles } from '../read/read.ts';
import { SUBJECT_FILE } from '../read/subject.ts';
import { findingsOn } from './findings-on.ts';
import { IDENTITY_FILE, readIdentity } from './identity.ts';
import { type Missing, missingIn } from './missing.ts';
import { UNREADABLE } from './pack-rules.ts';

/** A file of a reader's folder. */
export interface FolderFile {
  /** Path relative to the folder, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Null if it cannot be read. */
  read(): Promise<Uint8Array | null>;
}

/**
 * Makes a pack from a folder of Markdown: `pack.md`, `documents/` and `entries/`, as described in
 * `content/README.md`. Other files are ignored.
 *
 * Our house style is only advice here, as the pack is somebody else's. That every sentence has a
 * source is not a matter of style.
 */
export async function packFromFolder(given: readonly FolderFile[]): Promise<PackRead> {
  const { missing, identity, files, all } = await readPackFolder(given);
  if (missing.enough) return { ok: false, findings: missing.findings };
  // Report everything else that is wrong at the same time.
  const checkedAs = identity ?? { id: 'unnamed', title: 'Unnamed', lang: 'en' };
  const { pack } = compile(files, checkedAs, await loadMaps(), 'advice');
  const { must, advice } = findingsOn(all);
  const findings: readonly Finding[] = [...missing.findings, ...must];
  return pack && identity && findings.length === 0
    ? { ok: true, pack, advice }
    : { ok: false, findings };
}

/** The files of a pack's folder, of which only `pack.md` has been read. */
interface PackFolder {
  readonly missing: Missing;
  readonly identity: Identity | null;
  readonly about: VFile | null;
  readonly files: PackFiles;
  /** All of them, in the order of reporting. */
  readonly all: readonly VFile[];
}

/** Reads the files of a reader's folder. */
export async function readPackFolder(given: readonly FolderFile[]): Promise<PackFolder> {
  const shown = given.filter(({ path }) => !path.split('/').some(isHidden));
  const missing = missingIn(shown.map(({ path }) => path));
  if (missing.enough) {
    const none = { documents: [], entries: [], subjects: [] };
    return { missing, identity: null, about: null, files: none, all: [] };
  }
  // Many file systems ignore case in folder names.
  const inside = Map.groupBy(shown, ({ path }) => folderOf(path).toLowerCase());
  const readIn = (folder: string) => readAll(inside.get(folder.toLowerCase()) ?? []);
  const documents = await readIn('documents');
  const folders = shown.flatMap(({ path }) => /^([^/]+)\/subject\.md$/i.exec(path)?.[1] ?? []);
  const inFolders = (await Promise.all(['entries', ...new Set(folders)].map(readIn))).flat();
  const subjects = inFolders.filter(({ basename }) => basename === SUBJECT_FILE);
  const entries = inFolders.filter(({ basename }) => basename !== SUBJECT_FILE);
  const about = await identityFile(shown);
  const identity = about && about.messages.length === 0 ? readIdentity(about) : null;
  const all = [...(about ? [about] : []), ...documents, ...subjects, ...entries];
  return { missing, identity, about, files: { documents, entries, subjects }, all };
}

/** Hidden files that operating systems create. */
const HIDDEN = /^(?:\..*|thumbs\.db|desktop\.ini|icon\r)$/i;

/** The folder that a file is in, by the first part of its path; empty if it is in none. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0));
}

async function readAll(files: readonly FolderFile[]): Promise<VFile[]> {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const read = await Promise.all(inOrder.map(readOne));
  reportTwins(read);
  return read;
}

function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** Doesn't load a file that is far too long. */
async function readOne({ path, size, read }: FolderFile): Promise<VFile> {
  if (path.split('/').length > 2)
    return stray(path, 'Files in a folder inside this one are not read.');
  if (size > FILE_LIMIT) return tooLong(path, size);
  const bytes = await read();
  return bytes ? fileOf(path, bytes) : unreadable(path);
}

/** A placeholder for a file that was moved or deleted meanwhile. */
function unreadable(path: string): VFile {
  const file = new VFile({ path });
  file.message(UNREADABLE.reason, { ruleId: UNREADABLE.rule, source: 'content' }).fatal = true;
  return file;
}

async function identityFile(files: readonly FolderFile[]): Promise<VFile | null> {
  const found = files.find(({ path }) => path.toLowerCase() === IDENTITY_FILE);
  return found ? readOne({ ...found, path: IDENTITY_FILE }) : null;
}
