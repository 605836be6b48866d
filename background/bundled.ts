import { documents, library, lines, names, pack } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';
import type { PackFiles, Place } from '../catalog/pack-files.ts';

/** The files bundled with the extension. Only blobs are cached, whose bytes the browser holds. */
export interface Bundled {
  /** The pack, by what is asked for; not yet validated. */
  readonly files: PackFiles;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a file of which parts are read. */
function openFile(path: typeof pack | typeof documents): (at: Place) => Promise<unknown> {
  let blob: Promise<Blob> | undefined;
  const open = () => {
    blob ??= fetch(browser.runtime.getURL(path))
      .then((found) => found.blob())
      .catch((error: unknown) => {
        blob = undefined;
        throw error;
      });
    return blob;
  };
  return async ([begin, end]) => JSON.parse(await (await open()).slice(begin, end).text());
}

/**
 * Reads the bundled files. Apart from the desk's worker, nothing else calls `fetch`. Only the
 * extension's own files are requested; the CSP in `wxt.config.ts` blocks every other URL.
 */
export const bundled: Bundled = {
  files: {
    lines: async () => (await fetch(browser.runtime.getURL(lines))).json(),
    library: async () => (await fetch(browser.runtime.getURL(library))).json(),
    entry: openFile(pack),
    document: openFile(documents),
  },
  index: async () =>
    new Uint8Array(await (await fetch(browser.runtime.getURL(names))).arrayBuffer()),
};
