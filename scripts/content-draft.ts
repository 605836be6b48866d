import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { compileFolder } from '../authoring/build/bundled.ts';
import { DRAFTS } from '../authoring/build/folder.ts';
import { paragraphsOf, SOURCE_LIMIT } from '../authoring/draft/source.ts';
import { draft } from '../authoring/draft/write.ts';
import { sentencesIn } from '../authoring/read/split.ts';
import { slugOf } from '../desk/ids.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run content:draft -- FILE [--out FOLDER]

Reads a document (text, Markdown or HTML) and writes a draft digest, skeleton entries and a list of
terms to a new folder in FOLDER, by default in ${DRAFTS}.`;

const { values, positionals } = readArguments(USAGE, {
  options: { out: { type: 'string', default: DRAFTS } },
  allowPositionals: true,
});

try {
  console.log(await run(positionals[0], values.out));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(path: string | undefined, out: string): Promise<string> {
  if (!path) throw new Error('No document given: npm run content:draft -- FILE');
  const sentences = paragraphsOf(path, await read(path)).flatMap((text) => sentencesIn(text, 'en'));
  if (sentences.length === 0) throw new Error(`${path} has no readable text.`);
  const { pack, report } = await compileFolder('content');
  if (!pack) throw new Error(`Fix the content first:\n${report}`);

  const id = slugOf(parse(path).name) || 'document';
  const folder = join(out, id);
  if (await exists(folder)) {
    throw new Error(`${folder} already exists and would be overwritten; move it away first.`);
  }
  const { files, terms, known } = draft(id, sentences, pack, new Date().toISOString().slice(0, 10));
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return [
    `${sentences.length} sentences; ${known.size} entries named, ${terms.length} terms without one.`,
    `Written to ${folder}. Read terms.md first, rewrite everything marked DRAFT, then move the`,
    'document and the entries worth keeping to content/. The check rejects anything still marked DRAFT:',
    `  npm run content:check -- ${folder}`,
  ].join('\n');
}

async function read(path: string): Promise<string> {
  if (!(await exists(path))) throw new Error(`${path} does not exist.`);
  const found = await stat(path);
  if (found.isDirectory()) throw new Error(`${path} is a folder: give one document.`);
  if (found.size > SOURCE_LIMIT) {
    throw new Error(`${path} has ${found.size} bytes; the limit is ${SOURCE_LIMIT}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new Error(
      `${path} is not UTF-8 text; save it as UTF-8 first (from a PDF, copy the text).`,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
