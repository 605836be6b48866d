import { readFileSync, writeFileSync } from 'node:fs';
import { identity } from '../build/identity.ts';
import { released } from './problems.ts';

/** Run by `npm version` after it has set the version: moves unreleased changes to that version. */
const day = new Date().toISOString().slice(0, 10);
try {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  writeFileSync('CHANGELOG.md', released(changelog, identity.version, day));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
