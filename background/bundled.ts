import { names, pack } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';

/** The files bundled with the extension. Nothing is cached here: each call reads the file again. */
export interface Bundled {
  /** The pack as JSON, not yet validated. */
  pack(): Promise<unknown>;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Reads the bundled files. Apart from the desk's worker, nothing else calls `fetch`. Only the
 * extension's own files are requested; the CSP in `wxt.config.ts` blocks every other URL.
 */
export const bundled: Bundled = {
  pack: async () => (await fetch(browser.runtime.getURL(pack))).json(),
  index: async () =>
    new Uint8Array(await (await fetch(browser.runtime.getURL(names))).arrayBuffer()),
};
