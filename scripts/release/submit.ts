import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readArguments } from '../arguments.ts';
import { missing, STORES } from './stores.ts';

const USAGE = `npm run submit [-- --dry-run]

Sends what \`npm run zip\` made to the stores whose accounts are in the environment. A dry run logs in and
sends nothing; a store without an account is named and left out there, and else ends it.`;

const {
  values: { 'dry-run': dryRun },
} = readArguments(USAGE, { options: { 'dry-run': { type: 'boolean', default: false } } });

const unmade = STORES.flatMap(({ args }) => args).filter(
  (argument) => argument.endsWith('.zip') && !existsSync(argument),
);
if (unmade.length > 0) {
  console.error(`There is no ${[...new Set(unmade)].join(' and no ')}: run \`npm run zip\`.`);
  process.exit(1);
}
const lacking = STORES.map((store) => ({ store, lacks: missing(store, process.env) }));
for (const { store, lacks } of lacking) {
  if (lacks.length > 0)
    console.error(`${store.name}: not tried, as ${lacks.join(', ')} must be set.`);
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
