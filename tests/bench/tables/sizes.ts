import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHIPPED } from '../build.ts';
import { table } from '../stats.ts';
import type { Table } from './table.ts';

/** What is put into pages, and what may be: each costs every page that it is put into. */
const SCRIPTS = [
  ['probe.js', 2048],
  ['reader.js', 16_384],
  ['card-host.js', null],
  ['panel-host.js', null],
] as const;

/** What the scripts that go into pages weigh, as they ship. */
export const sizes: Table = async () =>
  table(
    ['script', 'bytes', 'gzip, level 9', 'goal'],
    await Promise.all(
      SCRIPTS.map(async ([name, goal]) => {
        const script = await readFile(join(SHIPPED, name));
        const packed = gzipSync(script, { level: 9 }).length;
        return [name, `${script.length}`, `${packed}`, goal === null ? '' : `${goal}`];
      }),
    ),
  );
