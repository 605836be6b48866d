import { reporter } from 'vfile-reporter';
import { compile, type Identity } from './compile.ts';
import { readFolder } from './folder.ts';
import type { Pack } from './schema.ts';

const IDENTITY: Identity = { id: 'backgrounder', title: 'Backgrounder', lang: 'en' };

/** What became of the bundled content: a pack, or a report that names file and line. */
export type Compiled =
  | { readonly pack: Pack; readonly report: string }
  | { readonly pack: null; readonly report: string };

/** Compiles the content that ships with the extension from its folder. */
export async function compileFolder(folder: string): Promise<Compiled> {
  const files = await readFolder(folder);
  const pack = compile(files, IDENTITY);
  const report = reporter([...files.documents, ...files.entries], { quiet: true });
  return { pack, report };
}
