import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readArguments } from '../arguments.ts';
import { missing, STORES } from './stores.ts';

const USAGE = `npm run submit [-- --dry-run]

Submits the archives made by \`npm run zip\` to all stores, with credentials from the environment. If any
are missing, nothing is submitted. A dry run only logs in, skipping stores without credentials.`;

const {
  values: { 'dry-run': dryRun },
} = readArguments(USAGE, { options: { 'dry-run': { type: 'boolean', default: false } } });

const unmade = STORES.flatMap(({ args }) => args).filter(
  (argument) => argument.endsWith('.zip') && !existsSync(argument),
);
if (unmade.length > 0) {
  console.error(`${[...new Set(unmade)].join(', ')} missing; run \`npm run zip\`.`);
  process.exit(1);
}
const lacking = STORES.map((store) => ({ store, lacks: missing(store, process.env) }));
for (const { store, lacks } of lacking) {
  if (lacks.length > 0)
    console.error(`${store.name}: skipped, because ${lacks.join(', ')} must be set.`);
}
const ready = lacking.filter(({ lacks }) => lacks.length === 0).map(({ store }) => store);
if (!dryRun && ready.length < STORES.length) process.exit(1);
if (ready.length > 0) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/wxt/bin/wxt-publish-extension.mjs',
      ...(dryRun ? ['--dry-run'] : []),
      ...ready.flatMap(({ args }) => args),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
