import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION } from './chromium.ts';

/** Languages of the interface. */
export async function languages(): Promise<string[]> {
  return (await readdir('i18n/locales'))
    .flatMap((file) => /^(\w+)\.yml$/.exec(file)?.[1] ?? [])
    .sort();
}

/**
 * Copies the built extension with only the texts of one language, so that it uses that language
 * whatever the browser's is.
 *
 * @returns the folder of the copy.
 */
export async function localizedCopy(lang: string, folder: string): Promise<string> {
  const copy = join(folder, `extension-${lang}`);
  await cp(EXTENSION, copy, { recursive: true });
  for (const other of await readdir(join(copy, '_locales'))) {
    if (other !== lang) await rm(join(copy, '_locales', other), { recursive: true });
  }
  const manifest = join(copy, 'manifest.json');
  const text = await readFile(manifest, 'utf8');
  await writeFile(
    manifest,
    text.replace(/"default_locale":\s*"\w+"/, `"default_locale":"${lang}"`),
  );
  return copy;
}
