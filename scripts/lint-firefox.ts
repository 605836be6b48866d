import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

/**
 * `npm run lint:firefox`: Mozilla's own check of the Firefox build. Fails on every error, and on
 * every warning but those that a named dependency causes.
 */

/** Preact's code for `dangerouslySetInnerHTML`, which nothing here uses, is in every bundle of it. */
const KNOWN = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: /^(?:card\.js|chunks\/[\w-]+\.js)$/,
  message: /innerHTML/,
};

const Finding = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
});
const Report = v.object({ errors: v.array(Finding), warnings: v.array(Finding) });

const outcome = spawnSync(
  process.execPath,
  ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3'].concat([
    '--output',
    'json',
    '--no-config-discovery',
  ]),
  { encoding: 'utf8' },
);
const { errors, warnings } = v.parse(Report, JSON.parse(outcome.stdout));
const isKnown = ({ code, file, message }: v.InferOutput<typeof Finding>) =>
  code === KNOWN.code && KNOWN.file.test(file ?? '') && KNOWN.message.test(message);
const unknown = [...errors, ...warnings.filter((warning) => !isKnown(warning))];

for (const { code, message, file, line } of unknown) {
  console.error(`${file ?? 'manifest.json'}:${line ?? 1} ${code}: ${message}`);
}
const known = warnings.length - (unknown.length - errors.length);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${known} from Preact's code).`,
);
process.exitCode = unknown.length > 0 ? 1 : 0;
