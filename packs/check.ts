import { parseArgs } from 'node:util';
import { compileFolder } from './bundled.ts';

/**
 * `npm run content:check [-- --notes] [FOLDER]`: reports with file, line and rule what does not
 * hold, and exits with 1 if the build would stop.
 */
const { values, positionals } = parseArgs({
  options: { notes: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { pack, report } = await compileFolder(positionals[0] ?? 'content', {
  notes: values.notes,
  color: process.stdout.isTTY,
});
console.log(report);
if (!pack) process.exitCode = 1;
