import { compileFolder } from './bundled.ts';

/** `npm run content:check`: exits with 1 and names file and line where the content is wrong. */
const { pack, report } = await compileFolder('content');
if (pack) {
  const sentences = pack.entries.reduce(
    (sum, entry) => sum + 1 + entry.summary.length + entry.sinceThen.length + entry.differ.length,
    0,
  );
  console.log(
    `${pack.entries.length} entries, ${sentences} sentences, each with a source; ${pack.documents.length} documents.`,
  );
} else {
  console.error(report);
  process.exitCode = 1;
}
