import type { Chosen } from '../../packs/imported/chosen.ts';
import type { PackRead } from '../../packs/imported/finding.ts';
import { MAX_PACK_LENGTH } from '../../packs/imported/write-pack-file.ts';
import { isZip } from '../read/bytes.ts';
import { readPackBytes } from './pack-file.ts';
import { UNREADABLE } from './pack-rules.ts';

/** Reads a pack from the chosen files: a pack file, a zipped folder, or the files of a folder. */
export async function readChosen(chosen: Chosen): Promise<PackRead> {
  if (chosen.kind === 'folder') {
    const { packFromFolder } = await import('./pack-folder.ts');
    return packFromFolder(
      chosen.files.map(({ path, file }) => ({
        path,
        size: file.size,
        read: () => bytesOf(file),
      })),
    );
  }
  const { file } = chosen;
  // Larger files are cut off, and then refused for their length.
  const bytes = await bytesOf(file.slice(0, MAX_PACK_LENGTH * 4));
  if (bytes && isZip(bytes)) {
    const { brokenZip, unzipped } = await import('./unzip.ts');
    const inside = unzipped(bytes);
    if (!inside) return { ok: false, findings: [brokenZip(file.name)] };
    const { packFromFolder } = await import('./pack-folder.ts');
    return packFromFolder(inside);
  }
  if (bytes) return readPackBytes(file.name, bytes);
  return { ok: false, findings: [{ file: file.name, line: 1, ...UNREADABLE }] };
}

/**
 * Null if it cannot be read: since it was chosen, it may have been moved or
 * deleted, or its disk unplugged.
 */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}
