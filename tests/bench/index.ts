import { readFile } from 'node:fs/promises';
import { readArguments } from '../../scripts/arguments.ts';
import { buildForChromium } from '../../scripts/build-for-chromium.ts';
import { readFolder } from '../../scripts/corpus/folder.ts';
import { inPageScript } from './build.ts';
import { changes } from './tables/changes.ts';
import { desk } from './tables/desk.ts';
import { latency } from './tables/latency.ts';
import { marks } from './tables/marks.ts';
import { memory } from './tables/memory.ts';
import { page } from './tables/page.ts';
import { pointer } from './tables/pointer.ts';
import { read } from './tables/read.ts';
import { restless } from './tables/restless.ts';
import { scale } from './tables/scale.ts';
import { sizes } from './tables/sizes.ts';
import { spotting } from './tables/spotting.ts';
import type { Table } from './tables/table.ts';
import { tasks } from './tables/tasks.ts';

const TABLES: ReadonlyMap<string, readonly [title: string, table: Table]> = new Map([
  ['page', ['What a page pays', page]],
  ['read', ['Reading and marking as the page grows', read]],
  ['spotting', ['Spotting alone, as the names grow', spotting]],
  ['marks', ['Marks until painted', marks]],
  ['tasks', ['The longest task', tasks]],
  ['latency', ['What a reader waits', latency]],
  ['memory', ['What is held', memory]],
  ['changes', ['Pages that change', changes]],
  ['restless', ['Pages that never rest', restless]],
  ['scale', ['As the entries grow', scale]],
  ['pointer', ['From pointer to mention', pointer]],
  ['desk', ['At the desk, from key to finding', desk]],
  ['sizes', ['What is put into pages', sizes]],
]);

const USAGE = `npm run bench [-- [--only TABLE,…] [--quick] [--runs 15] [--pages FOLDER]]

Builds the extension, measures it in Chromium and prints tables: ${[...TABLES.keys()].join(', ')}.
Nothing is asserted: times are of the machine. --pages measures saved pages too.`;

const { values } = readArguments(USAGE, {
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '15' },
    pages: { type: 'string' },
  },
});
const wanted = values.only?.split(',') ?? [...TABLES.keys()];
const unknown = wanted.filter((name) => !TABLES.has(name));
if (unknown.length > 0) {
  console.error(
    `There is no table ${unknown.join(', ')}; there are ${[...TABLES.keys()].join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const saved = values.pages ? await savedPages(values.pages) : [];
  buildForChromium();
  const bench = {
    runs: values.quick ? 3 : Math.max(1, Number(values.runs) || 15),
    quick: values.quick,
    inPage: await inPageScript(),
    saved,
  };
  console.log(
    `Medians of ${bench.runs} runs in turns (middle half). Ratios hold; times are of this machine.`,
  );
  for (const name of wanted) {
    const [title, table] = TABLES.get(name) ?? [];
    if (!table) continue;
    const start = performance.now();
    console.log(`\n## ${title}\n\n${await table(bench)}`);
    console.error(`(${name}: ${Math.round((performance.now() - start) / 1000)} s)`);
  }
}

async function savedPages(folder: string) {
  const pages = await readFolder(folder);
  return Promise.all(
    pages.map(async ({ file, path }) => ({ name: file, html: await readFile(path, 'utf8') })),
  );
}
