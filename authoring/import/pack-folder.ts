import { VFile } from 'vfile';
import type { Finding, PackRead } from '../../packs/imported/finding.ts';
import { MAX_PACK_LENGTH } from '../../packs/imported/write-pack-file.ts';
import { MAX_DOCUMENTS, MAX_ENTRIES, MAX_SHOWN, type Pack } from '../../packs/schema.ts';
import { compile, type Identity, loadMaps } from '../compile.ts';
import { FILE_LIMIT, fileOf, reportTwins, stray, tooLong } from '../read/files.ts';
import type { PackFiles } from '../read/read.ts';
import { SUBJECT_FILE } from '../read/subject.ts';
import { findingsOn } from './findings-on.ts';
import { IDENTITY_FILE, readIdentity } from './identity.ts';
import { type Missing, missingIn } from './missing.ts';
import { TOO_LARGE } from './pack-file.ts';
import { UNREADABLE } from './pack-rules.ts';
import { unsound } from './sound.ts';

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
  const findings: readonly Finding[] = [
    ...missing.findings,
    ...must,
    ...(pack ? beyondLimits(pack, files) : []),
  ];
  return pack && identity && findings.length === 0
    ? { ok: true, pack, advice }
    : { ok: false, findings };
}

/** What makes a pack larger than one in a file may be, each on the file that it is about. */
function beyondLimits(pack: Pack, { entries }: PackFiles): Finding[] {
  if (JSON.stringify(pack).length > MAX_PACK_LENGTH)
    return [{ file: IDENTITY_FILE, line: 1, reason: TOO_LARGE, rule: 'pack-too-large' }];
  return unsound(pack).map(({ path: [, index], reason, rule, values }) => {
    const id = pack.entries[Number(index)]?.id;
    const file = entries.find(({ stem }) => stem === id)?.path ?? IDENTITY_FILE;
    return { file, line: 1, reason, rule, ...(values ? { values } : {}) };
  });
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
  const shown = inPackFolder(given.filter(({ path }) => !path.split('/').some(isHidden)));
  // Many file systems ignore case in folder names.
  const inside = Map.groupBy(shown, ({ path }) => folderOf(path).toLowerCase());
  const missing =
    tooManyIn(inside, subjectFolders(shown)) ?? missingIn(shown.map(({ path }) => path));
  if (missing.enough) {
    const none = { documents: [], entries: [], subjects: [] };
    return { missing, identity: null, about: null, files: none, all: [] };
  }
  const readIn = (folder: string) => readAll(inside.get(folder) ?? []);
  const documents = await readIn(DOCUMENTS);
  const folders = new Set([ENTRIES, ...subjectFolders(shown)]);
  const inFolders = (await Promise.all([...folders].map(readIn))).flat();
  const subjects = inFolders.filter(({ basename }) => basename === SUBJECT_FILE);
  const entries = inFolders.filter(({ basename }) => basename !== SUBJECT_FILE);
  reportTwins(documents);
  // Of all folders together: an entry's id is the name of its file alone.
  reportTwins(entries);
  const about = await identityFile(shown);
  const identity = about && about.messages.length === 0 ? readIdentity(about) : null;
  const all = [...(about ? [about] : []), ...documents, ...subjects, ...entries];
  return { missing, identity, about, files: { documents, entries, subjects }, all };
}

const DOCUMENTS = 'documents';
const ENTRIES = 'entries';

/**
 * The files of the one folder that has a `pack.md`, if it is inside the given one: archives, and
 * what is unpacked of them, often have a folder within another.
 */
function inPackFolder(files: readonly FolderFile[]): readonly FolderFile[] {
  const folders = files.flatMap(({ path }) => {
    const folder = /^((?:.*\/)?)pack\.md$/i.exec(path)?.[1];
    // A document or an entry may be called “pack”, too.
    return folder === undefined || IN_PACK.test(folder) ? [] : folder;
  });
  const [folder = '', more] = folders;
  if (more !== undefined || folder === '') return files;
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ ...file, path: file.path.slice(folder.length) }));
}

const IN_PACK = new RegExp(`(?:^|/)(?:${DOCUMENTS}|${ENTRIES})/$`, 'i');

/** What a pack has too many of, before any of it is read; null if nothing. */
function tooManyIn(
  inside: ReadonlyMap<string, readonly FolderFile[]>,
  subjects: readonly string[],
): Missing | null {
  const filesIn = (folders: readonly string[]) =>
    folders.reduce((sum, folder) => sum + (inside.get(folder)?.length ?? 0), 0);
  const counts = [
    { of: DOCUMENTS, number: filesIn([DOCUMENTS]), most: MAX_DOCUMENTS },
    { of: ENTRIES, number: filesIn([ENTRIES, ...subjects]), most: MAX_ENTRIES },
    { of: 'subjects', number: subjects.length, most: MAX_SHOWN },
  ];
  const findings = counts
    .filter(({ number, most }) => number > most)
    .map(
      ({ of, most }): Finding => ({
        file: IDENTITY_FILE,
        line: 1,
        reason: `There are more than ${most} ${of}.`,
        rule: 'pack-many',
        values: { most },
      }),
    );
  return findings.length > 0 ? { enough: true, findings } : null;
}

/** The folders with a subject's file, in lower case. A document may be called “subject”, too. */
function subjectFolders(files: readonly FolderFile[]): string[] {
  return files
    .flatMap(({ path }) => /^([^/]+)\/subject\.md$/i.exec(path)?.[1]?.toLowerCase() ?? [])
    .filter((folder) => folder !== DOCUMENTS);
}

/** Hidden files that operating systems create. */
const HIDDEN = /^(?:\..*|thumbs\.db|desktop\.ini|icon\r)$/i;

/** The folder that a file is in, by the first part of its path; empty if it is in none. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0));
}

async function readAll(files: readonly FolderFile[]): Promise<VFile[]> {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(inOrder.map(readOne));
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
