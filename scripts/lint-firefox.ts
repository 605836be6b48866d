import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

/**
 * `npm run lint:firefox`: Mozilla's own check of the Firefox build. Fails on every error, and on
 * every warning but those that a named dependency causes.
 */

/** Warnings that a named dependency causes, and why they are none of ours. */
const KNOWN = [
  {
    // What `dangerouslySetInnerHTML` would need, which nothing here uses, is in every bundle of it.
    by: 'Preact',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:card\.js|chunks\/[\w-]+\.js)$/,
    message: /innerHTML/,
  },
  {
    // Its parser has a method that is called as the browser's `document.write` is.
    by: 'micromark',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:chunks\/pack-folder|assets\/worker)-[\w-]+\.js$/,
    message: /\.document\(\)\.write\b/,
  },
  {
    // How it finds the global object where there are no modules; the security policy forbids it anyway.
    by: 'format',
    code: 'DANGEROUS_EVAL',
    file: /^(?:chunks\/pack-folder|assets\/worker)-[\w-]+\.js$/,
    message: /eval/,
  },
  {
    // Templates and promises that it brings along for what it does not do here; the policy forbids it, too.
    by: 'mammoth',
    code: 'DANGEROUS_EVAL',
    file: /^assets\/lib-[\w-]+\.js$/,
    message: /Function constructor/,
  },
] as const;

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
const causeOf = (found: v.InferOutput<typeof Finding>) =>
  KNOWN.find(
    ({ code, file, message }) =>
      code === found.code && file.test(found.file ?? '') && message.test(found.message),
  )?.by;
const unknown = [...errors, ...warnings.filter((warning) => !causeOf(warning))];

for (const { code, message, file, line } of unknown) {
  console.error(`${file ?? 'manifest.json'}:${line ?? 1} ${code}: ${message}`);
}
const causes = Map.groupBy(warnings, causeOf);
const known = [...causes].flatMap(([by, { length }]) => (by ? [`${length} from ${by}`] : []));
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${known.join(', ')}).`,
);
process.exitCode = unknown.length > 0 ? 1 : 0;
