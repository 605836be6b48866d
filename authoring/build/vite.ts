import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { NAMES } from '../../packs/files.ts';
import type { Pack } from '../../packs/schema.ts';
import { termsOf } from '../../packs/terms.ts';
import { writeIndex } from '../../spotting/dictionary/index-write.ts';
import { compileFolder } from './bundled.ts';
import { writePackFiles } from './write-pack-files.ts';

const MODULE = 'virtual:bundled-pack';
const RESOLVED = `\0${MODULE}`;

/**
 * Adds a pack and its index of names to the extension, so that the background builds nothing when it
 * wakes. They are separate files because most wakes need neither; `packs/files.ts` has their paths.
 */
export function bundledPack(give: () => Pack | Promise<Pack>): Plugin {
  return {
    name: 'bundled-pack',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const pack = await give();
      const files = new Map<string, string | Uint8Array>(writePackFiles(pack));
      files.set(NAMES, writeIndex(termsOf(pack)));
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      return '';
    },
  };
}

/**
 * Compiles a content folder. Call this before a build clears its output, so that bad content leaves
 * the last good pack in place.
 *
 * @throws an error with the whole report if the content has errors.
 */
export async function validPack(folder: string): Promise<Pack> {
  const { pack, report } = await compileFolder(relative(process.cwd(), resolve(folder)));
  if (!pack) throw new Error(`The content does not hold together:\n${report}`);
  return pack;
}
