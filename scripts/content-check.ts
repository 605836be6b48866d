import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../authoring/build/bundled.ts';
import { DRAFTS } from '../authoring/build/folder.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run content:check [-- [--notes] [FOLDER]]

Checks the content, or another folder, and prints each problem with file, line and rule. Exits with 1
if the build would fail. --notes also lists notes, which require no action.`;

const { values, positionals } = readArguments(USAGE, {
  options: { notes: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'content';
if (existsSync(join(folder, 'documents'))) {
  const { notes } = values;
  const { isSound, report } = await checkFolder(folder, { notes, color: process.stdout.isTTY });
  console.log(report);
  if (!isSound) process.exitCode = 1;
} else {
  const why = existsSync(folder)
    ? `has no folder “documents”: give the folder that holds “documents” and the entries, such as content or ${DRAFTS}/NAME.`
    : 'does not exist.';
  console.error(`${folder} ${why}`);
  process.exitCode = 1;
}
