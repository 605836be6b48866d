import { names, pack } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';

/** What comes with the extension, read anew each time it is asked for. */
export interface Bundled {
  /** The pack, as it was written down. */
  pack(): Promise<unknown>;
  /** The index of its names. */
  index(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Reads the bundled files. Besides the desk's worker this is the one place that fetches, and only what
 * the extension itself has: nothing is sent, and the policy in `wxt.config.ts` refuses every other address.
 */
export const bundled: Bundled = {
  pack: async () => (await fetch(browser.runtime.getURL(pack))).json(),
  index: async () =>
    new Uint8Array(await (await fetch(browser.runtime.getURL(names))).arrayBuffer()),
};
