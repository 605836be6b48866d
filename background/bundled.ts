import { library, lines, names, pack } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';
import type { PackFiles } from '../catalog/pack-files.ts';

/** The files bundled with the extension. Only the pack's blob is cached, whose bytes the browser holds. */
export interface Bundled {
  /** The pack, by what is asked for; not yet validated. */
  readonly files: PackFiles;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The pack as a blob, to read parts of. */
let blob: Promise<Blob> | undefined;

function packBlob(): Promise<Blob> {
  blob ??= fetch(browser.runtime.getURL(pack))
    .then((found) => found.blob())
    .catch((error: unknown) => {
      blob = undefined;
      throw error;
    });
  return blob;
}

/**
 * Reads the bundled files. Apart from the desk's worker, nothing else calls `fetch`. Only the
 * extension's own files are requested; the CSP in `wxt.config.ts` blocks every other URL.
 */
export const bundled: Bundled = {
  files: {
    lines: async () => (await fetch(browser.runtime.getURL(lines))).json(),
    library: async () => (await fetch(browser.runtime.getURL(library))).json(),
    part: async (begin, end) => JSON.parse(await (await packBlob()).slice(begin, end).text()),
  },
  index: async () =>
    new Uint8Array(await (await fetch(browser.runtime.getURL(names))).arrayBuffer()),
};
