import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION } from './chromium.ts';

/** Languages that the interface speaks. */
export async function languages(): Promise<string[]> {
  return (await readdir('i18n/locales'))
    .flatMap((file) => /^(\w+)\.yml$/.exec(file)?.[1] ?? [])
    .sort();
}

/**
 * Copies the built extension so that it speaks one language, whatever the browser's is: most
 * machines have a browser in one language only. The copy has no other texts to choose from.
 */
export async function speakingCopy(lang: string, folder: string): Promise<string> {
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
