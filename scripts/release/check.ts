import { readFileSync } from 'node:fs';
import { readArguments } from '../arguments.ts';
import { readChangelog } from '../build/changelog.ts';
import { identity } from '../build/identity.ts';
import { releaseNotes, releaseProblems } from './problems.ts';

const USAGE = `npm run --silent release:check [-- TAG]

Checks that version, changelog and tag agree, and prints the release notes.`;

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { version } = identity;
const problems = releaseProblems(version, positionals[0] ?? null, readChangelog(changelog));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(releaseNotes(changelog, version));
process.exitCode = problems.length > 0 ? 1 : 0;
