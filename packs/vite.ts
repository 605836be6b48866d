import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileFolder } from './bundled.ts';

const NAME = 'virtual:bundled-pack';
const RESOLVED = `\0${NAME}`;

/**
 * Makes `import json from 'virtual:bundled-pack'` give the content folder, compiled, as JSON
 * text (engines parse a JSON string faster than the same object as code). The build fails
 * where the content does.
 */
export function bundledPack(folder: string): Plugin {
  return {
    name: 'bundled-pack',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { pack, report } = await compileFolder(relative(process.cwd(), resolve(folder)));
      if (!pack) throw new Error(`The content does not hold together:\n${report}`);
      return `export default ${JSON.stringify(JSON.stringify(pack))};`;
    },
  };
}
