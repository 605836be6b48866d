import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as bundle } from 'vite';
import { build as buildExtension } from 'wxt';
import { bundledPack } from '../../authoring/build/vite.ts';
import { EXTENSION } from '../../scripts/chromium.ts';
import { madePack } from './made-pack.ts';
import { placeNames } from './places.ts';

const nothing = () => {};
/** The tables are all that is printed, but for what goes wrong. */
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
  const outDir = `test-results/bench/${count}`;
  await buildExtension({
    outDir,
    logger: QUIET,
    vite: () => ({
      logLevel: 'silent',
      plugins: [{ ...bundledPack(() => madePack(placeNames(count))), enforce: 'pre' }],
    }),
  });
  return resolve(outDir, 'chrome-mv3');
}

/** The extension as it ships, built before the bench runs. */
export const SHIPPED = EXTENSION;

/**
 * A second extension, which brings the style of marks along with every page: ours does so where a
 * site is on, and here pages are measured from before it is. @returns both as a list of folders.
 */
export async function withStyle(extension: string): Promise<string> {
  const folder = resolve('test-results/bench/style');
  await mkdir(folder, { recursive: true });
  await copyFile(resolve(extension, 'assets/marks.css'), resolve(folder, 'marks.css'));
  await writeFile(
    resolve(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Style of marks',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], css: ['marks.css'] }],
    }),
  );
  return `${extension},${folder}`;
}

/** The code that runs in the page for everybody else, as one script. */
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
