import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../../packs/schema.ts';
import { termsOf } from '../../packs/terms.ts';
import { writeIndex } from '../../spotting/index-write.ts';
import { compileFolder } from './bundled.ts';
import { writePackFiles } from './write-pack-files.ts';

const NAME = 'virtual:bundled-pack';
const RESOLVED = `\0${NAME}`;

const PACK = 'bundled/pack.json';
const DOCUMENTS = 'bundled/documents.json';
const LINES = 'bundled/lines.json';
const LIBRARY = 'bundled/library.json';
const NAMES = 'bundled/names.bin';
/** Files added to the extension, by path within it. */
export const BUNDLED_FILES = [PACK, DOCUMENTS, LINES, LIBRARY, NAMES];

/**
 * Adds a pack and its index of names to the extension, so that the background builds nothing when it
 * wakes. They are separate files because most wakes need neither; `virtual:bundled-pack` exports
 * their paths.
 */
export function bundledPack(give: () => Pack | Promise<Pack>): Plugin {
  return {
    name: 'bundled-pack',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const pack = await give();
      const written = writePackFiles(pack);
      const files = {
        pack: [PACK, written.pack],
        documents: [DOCUMENTS, written.documents],
        lines: [LINES, written.lines],
        library: [LIBRARY, written.library],
        names: [NAMES, writeIndex(termsOf(pack))],
      } as const;
      for (const [fileName, source] of Object.values(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      return Object.entries(files)
        .map(([name, [path]]) => `export const ${name} = '/${path}';`)
        .join('\n');
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
