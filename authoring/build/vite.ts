import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { toBase64 } from '../../packs/base64.ts';
import type { Pack } from '../../packs/schema.ts';
import { termsOf } from '../../packs/terms.ts';
import { buildDictionary } from '../../spotting/dictionary.ts';
import { writeIndex } from '../../spotting/index-format.ts';
import { compileFolder } from './bundled.ts';

const NAME = 'virtual:bundled-pack';
const RESOLVED = `\0${NAME}`;

/**
 * Makes `import json from 'virtual:bundled-pack'` give a pack as JSON text (engines parse a JSON
 * string faster than the same object as code), and `index` the index of its names, so that nothing
 * is built when the background wakes.
 */
export function bundledPack(give: () => Pack | Promise<Pack>): Plugin {
  return {
    name: 'bundled-pack',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const pack = await give();
      const index = writeIndex(buildDictionary(termsOf(pack)));
      return [
        `export const index = '${toBase64(index)}';`,
        `export default ${JSON.stringify(JSON.stringify(pack))};`,
      ].join('\n');
    },
  };
}

/**
 * Compiles a content folder. To be called before a build clears what the last one made, so that
 * bad content leaves the last good pack as it was.
 *
 * @throws with the whole report when the content does not hold together.
 */
export async function soundPack(folder: string): Promise<Pack> {
  const { pack, report } = await compileFolder(relative(process.cwd(), resolve(folder)));
  if (!pack) throw new Error(`The content does not hold together:\n${report}`);
  return pack;
}
