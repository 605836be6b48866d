import { checkFolder } from '../authoring/build/bundled.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run content:check [-- [--notes] [FOLDER]]

Checks the content, or another folder, and prints each problem with file, line and rule. Exits with 1
if the build would fail. --notes also lists notes, which require no action.`;

const { values, positionals } = readArguments(USAGE, {
  options: { notes: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { isSound, report } = await checkFolder(positionals[0] ?? 'content', {
  notes: values.notes,
  color: process.stdout.isTTY,
});
console.log(report);
if (!isSound) process.exitCode = 1;
