import 'virtual:bundled-pack';
import { NAMES, type PackFiles, packFilesFrom } from '../../packs/files.ts';

/** The files bundled with the extension. */
export interface Bundled {
  readonly files: PackFiles;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens a file of the extension. Apart from the desk's worker, nothing else calls `fetch`; the CSP
 * in `wxt.config.ts` blocks every other URL.
 */
async function open(path: string): Promise<Blob> {
  return (await fetch(`/${path}`)).blob();
}

export const bundled: Bundled = {
  files: packFilesFrom(open),
  index: async () => new Uint8Array(await (await open(NAMES)).arrayBuffer()),
};
