import { compileFolder } from '../authoring/build/bundled.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run content:check [-- [--notes] [FOLDER]]

TabResponses with file, line and rule what does not hold in the content, or in another folder, and exits
with 1 if the build would stop. --notes lists notes too, which ask for nothing.`;

const { values, positionals } = readArguments(USAGE, {
  options: { notes: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { pack, report } = await compileFolder(positionals[0] ?? 'content', {
  notes: values.notes,
  color: process.stdout.isTTY,
});
console.log(report);
if (!pack) process.exitCode = 1;
