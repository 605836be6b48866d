import { unzipSync } from 'fflate';
import type { Finding } from '../../packs/imported/finding.ts';
import { FILE_LIMIT } from '../read/files.ts';
import type { FolderFile } from './pack-folder.ts';

/** More files than any real pack has. */
const MAX_FILES = 5000;

/** The files of a zipped folder; null if it cannot be unpacked. */
export function unzipped(bytes: Uint8Array): FolderFile[] | null {
  try {
    let count = 0;
    const tooLong: Pick<FolderFile, 'path' | 'size'>[] = [];
    const inside = unzipSync(bytes, {
      // By their declared size, those that are too long are not even unpacked, but reported.
      filter: ({ name, originalSize }) => {
        if (++count > MAX_FILES) throw new Error('too many files');
        if (name.endsWith('/')) return false;
        if (originalSize > FILE_LIMIT) tooLong.push({ path: name, size: originalSize });
        return originalSize <= FILE_LIMIT;
      },
    });
    return [
      ...Object.entries(inside).map(([path, each]) => inMemory(path, each)),
      ...tooLong.map((each) => ({ ...each, read: async () => null })),
    ];
  } catch {
    return null;
  }
}

export function inMemory(path: string, bytes: Uint8Array): FolderFile {
  return { path, size: bytes.length, read: async () => bytes };
}

/** What is reported of a zip that cannot be unpacked. */
export function brokenZip(file: string): Finding {
  const reason = 'The file is no zip that can be read, or it is cut off.';
  return { file, line: 1, reason, rule: 'pack-cut-off' };
}
