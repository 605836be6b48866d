import { library, lines, names, pack } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';
import type { ShelfFiles } from '../packs/shelf-file.ts';

/** What comes with the extension, read anew each time it is asked for. */
export interface Bundled {
  /** The pack, by what is asked for. */
  readonly shelf: ShelfFiles;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The pack, to read parts of. The browser keeps what a blob holds, and not the background; it is let go
 * with it.
 */
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
 * Reads the bundled files. Besides the desk's worker this is the one place that fetches, and only what
 * the extension itself has: nothing is sent, and the policy in `wxt.config.ts` refuses every other address.
 */
export const bundled: Bundled = {
  shelf: {
    lines: async () => (await fetch(browser.runtime.getURL(lines))).json(),
    library: async () => (await fetch(browser.runtime.getURL(library))).json(),
    part: async (begin, end) => JSON.parse(await (await packBlob()).slice(begin, end).text()),
  },
  index: async () =>
    new Uint8Array(await (await fetch(browser.runtime.getURL(names))).arrayBuffer()),
};
