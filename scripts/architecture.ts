import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { readArguments } from './arguments.ts';
import { roomLint } from './room-lint.ts';
import { drawRooms, readImports } from './rooms.ts';

const USAGE = `npm run architecture

Draws the rooms in docs/architecture.md from their imports, and writes
biome.rooms.json from what scripts/room-lint.ts says they may import.`;

const PAGE = 'docs/architecture.md';
const LINT = 'biome.rooms.json';

readArguments(USAGE, {});
const page = await readFile(PAGE, 'utf8');
await writeFile(PAGE, page.replace(/```mermaid.*?```/s, drawRooms(readImports())));
await writeFile(LINT, JSON.stringify(roomLint()));
execFileSync('npm', ['exec', '--', 'biome', 'format', '--write', LINT], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
