import { chromium } from '@playwright/test';
import { readArguments } from '../arguments.ts';
import { ensureChromium } from '../browsers.ts';
import { buildForChromium } from '../build-for-chromium.ts';
import { inTemporaryFolder, startChromium } from '../chromium.ts';
import { readFolder } from './folder.ts';
import { hashWithout, type Visit, visit } from './visit.ts';

const USAGE = `npm run corpus -- FOLDER

Builds the extension and opens every saved page in a folder with it, with the page's scripts and the network
blocked, and prints the results and totals. Fails if the extension logged an error or changed a page.`;

const COLUMNS = ['vote', 'terms', 'total ms', 'longest', 'DOM', 'errors', 'page'] as const;

interface Row extends Visit {
  readonly file: string;
  readonly same: boolean;
}

async function run(folder: string): Promise<boolean> {
  const pages = await readFolder(folder);
  buildForChromium();
  const plain = await chromium.launch({
    executablePath: await ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const rows: Row[] = [];
  try {
    const without = await plain.newContext({ viewport: { width: 1000, height: 760 } });
    await inTemporaryFolder(async (profile) => {
      const { context, worker } = await startChromium(profile, { headless: true });
      try {
        console.log(COLUMNS.join('\t'));
        for (const page of pages) {
          const visited = await visit(context, await worker(), page);
          const same = visited.hash === (await hashWithout(without, page));
          const row = { ...visited, file: page.file, same };
          rows.push(row);
          print(row);
        }
      } finally {
        await context.close();
      }
    });
  } finally {
    await plain.close();
  }
  return printTotals(rows);
}

function print({ vote, terms, tasks, same, errors, file }: Row): void {
  const cells = [
    vote ? `${vote.news ? 'news' : 'not'} (${vote.reason})` : 'no answer',
    terms ? `${terms.length}: ${terms.join(', ')}` : '–',
    tasks.total.toFixed(1),
    tasks.longest.toFixed(1),
    same ? 'identical' : 'CHANGED',
    errors.join(' | ') || '–',
    file,
  ];
  console.log(cells.join('\t'));
}

function printTotals(rows: readonly Row[]): boolean {
  const longest = rows.map(({ tasks }) => tasks.longest).sort((a, b) => a - b);
  const errors = rows.flatMap((row) => row.errors);
  const changed = rows.filter(({ same }) => !same);
  const news = rows.filter(({ vote }) => vote?.news);
  const terms = rows.reduce((sum, row) => sum + (row.terms?.length ?? 0), 0);
  console.log(
    `\n${rows.length} pages: ${news.length} news, ${rows.length - news.length} not; ${terms} terms; ` +
      `longest task median ${(longest[Math.floor(longest.length / 2)] ?? 0).toFixed(1)} ms, ` +
      `most ${(longest.at(-1) ?? 0).toFixed(1)} ms; ` +
      `${changed.length} changed; ${errors.length} errors`,
  );
  return changed.length === 0 && errors.length === 0;
}

const [folder] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (folder === undefined) {
  console.error('No folder given: npm run corpus -- FOLDER');
  process.exitCode = 2;
} else {
  try {
    if (!(await run(folder))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
