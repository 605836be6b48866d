import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LINES, Place } from '../packs/files.ts';
import { EXTENSION } from './chromium.ts';

const Lines = v.object({
  lines: v.array(v.object({ id: v.string(), name: v.string(), at: Place })),
});

/** The bundled entries of the built extension, each with the bytes of its body. */
export async function bundledLines(): Promise<{ id: string; name: string; bytes: number }[]> {
  const { lines } = v.parse(Lines, JSON.parse(await readFile(join(EXTENSION, LINES), 'utf8')));
  return lines.map(({ id, name, at: [, begin, end] }) => ({ id, name, bytes: end - begin }));
}
