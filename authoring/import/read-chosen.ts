import type { Chosen } from '../../packs/imported/chosen.ts';
import type { PackRead } from '../../packs/imported/finding.ts';
import { MAX_PACK_LENGTH, readPackFile } from './pack-file.ts';

/** Reads a pack from the chosen files. */
export async function readChosen(chosen: Chosen): Promise<PackRead> {
  if (chosen.kind === 'folder') {
    const { packFromFolder } = await import('./pack-folder.ts');
    return packFromFolder(
      chosen.files.map(({ path, file }) => ({
        path,
        size: file.size,
        read: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
  }
  // Larger files are cut off, and then refused for their length.
  return readPackFile(chosen.file.name, await chosen.file.slice(0, MAX_PACK_LENGTH * 4).text());
}
