import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { validPack } from '../../authoring/build/vite.ts';
import { readArguments } from '../arguments.ts';
import { filled } from './listing.ts';

const USAGE = `npm run store

Writes the store descriptions to .output/store, with the current numbers of entries and documents.`;

const FROM = 'store/description';
const TO = '.output/store';

readArguments(USAGE, {});
const { entries, subjects, documents } = await validPack('content');
const numbers = {
  entries: entries.length,
  subjects: subjects?.length ?? 0,
  documents: documents.length,
};
await mkdir(TO, { recursive: true });
for (const file of await readdir(FROM)) {
  const text = filled(await readFile(`${FROM}/${file}`, 'utf8'), file.replace('.txt', ''), numbers);
  await writeFile(`${TO}/${file}`, text);
  console.log(`${TO}/${file}: ${text.length} characters`);
}
