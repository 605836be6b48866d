import { strToU8, zipSync } from 'fflate';
import { fromPack } from '../../desk/from-pack.ts';
import type { OpenResult } from '../../desk/jobs.ts';
import type { DeskPack } from '../../desk/model.ts';
import { findingsOn } from '../import/findings-on.ts';
import { readPackBytes } from '../import/pack-file.ts';
import { type FolderFile, readPackFolder } from '../import/pack-folder.ts';
import { brokenZip, inMemory, unzipped } from '../import/unzip.ts';
import { isZip } from '../read/bytes.ts';
import { filesOf } from './files.ts';
import { deskPackOf } from './read.ts';

/** A chosen file. */
interface ChosenFile {
  /** Path below the chosen folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a pack: a pack file, a zip of a folder, or the files of a folder. All or nothing; what is
 * wrong is reported with file and line.
 */
export async function openPack(chosen: readonly ChosenFile[]): Promise<OpenResult> {
  const [only, more] = chosen;
  if (!only) return refusal('pack.md', 'No file was chosen.');
  if (more) return openFolder(chosen.map(({ path, bytes }) => inMemory(path, bytes)));
  if (isZip(only.bytes)) {
    const inside = unzipped(only.bytes);
    return inside ? openFolder(inside) : { ok: false, findings: [brokenZip(only.path)] };
  }
  const read = readPackBytes(only.path, only.bytes);
  return read.ok ? { ok: true, pack: fromPack(read.pack) } : read;
}

async function openFolder(chosen: readonly FolderFile[]): Promise<OpenResult> {
  const { missing, identity, about, files, all } = await readPackFolder(chosen);
  if (missing.findings.length > 0) return { ok: false, findings: missing.findings };
  if (!identity || !about) return { ok: false, findings: findingsOn(all).must };
  const pack = deskPackOf(files, identity, about);
  const { must } = findingsOn(all);
  return must.length > 0 ? { ok: false, findings: must } : { ok: true, pack };
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
