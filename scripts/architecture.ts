import { readFile, writeFile } from 'node:fs/promises';
import { readArguments } from './arguments.ts';
import { drawRooms, readImports } from './rooms.ts';

const USAGE = `npm run architecture

Draws the rooms in docs/architecture.md from their imports.`;

const PAGE = 'docs/architecture.md';

readArguments(USAGE, {});
const page = await readFile(PAGE, 'utf8');
await writeFile(PAGE, page.replace(/```mermaid.*?```/s, drawRooms(readImports())));
