import { resolve } from 'node:path';
import { build as bundle } from 'vite';
import { build as buildExtension } from 'wxt';
import { bundledPack } from '../../authoring/build/vite.ts';
import type { Pack } from '../../packs/schema.ts';
import { EXTENSION } from '../../scripts/chromium.ts';
import { madePack } from './made-pack.ts';
import { placeNames } from './places.ts';

const nothing = () => {};
/** Only the tables are printed, and errors. */
const QUIET = {
  level: 0,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/** Builds the extension as it ships, but with a pack of `count` places. @returns its folder. */
export async function extensionWith(count: number): Promise<string> {
  return extensionOf(madePack(placeNames(count)), String(count));
}

/** Builds the extension as it ships, but with another pack. @returns its folder. */
export async function extensionOf(pack: Pack, name: string): Promise<string> {
  const outDir = `test-results/bench/${name}`;
  await buildExtension({
    outDir,
    logger: QUIET,
    vite: () => ({
      logLevel: 'silent',
      plugins: [{ ...bundledPack(() => pack), enforce: 'pre' }],
    }),
  });
  return resolve(outDir, 'chrome-mv3');
}

/** The extension as it ships, built before the bench runs. */
export const SHIPPED = EXTENSION;

/** The code of the other contenders, which runs in the page, as one script. */
export async function inPageScript(): Promise<string> {
  const built = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: resolve('tests/bench/in-page.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The script for the page was not built.');
  return output.output[0].code;
}
