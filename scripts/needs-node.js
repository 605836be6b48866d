import { readFileSync } from 'node:fs';
import process from 'node:process';

/*
 * Runs on install, and before the main commands, as Node.js can be changed later. In JavaScript, since a
 * Node.js that is too old fails on TypeScript with an error that does not mention the version.
 */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
const [major, minor] = needed.split('.').map(Number);
const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
if (hasMajor < major || (hasMajor === major && hasMinor < minor)) {
  console.error(`Backgrounder needs Node.js ${needed} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
