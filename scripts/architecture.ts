import { readFile, writeFile } from 'node:fs/promises';
import { drawRooms, readImports } from './rooms.ts';

/** `npm run architecture`: draws the rooms in `docs/architecture.md` from their imports. */

const PAGE = 'docs/architecture.md';

const page = await readFile(PAGE, 'utf8');
await writeFile(PAGE, page.replace(/```mermaid.*?```/s, drawRooms(readImports())));
