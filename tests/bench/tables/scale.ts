import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { readContent } from '../../../authoring/build/bundled.ts';
import { writePackFiles } from '../../../authoring/build/write-pack-files.ts';
import type { Pack } from '../../../packs/schema.ts';
import { termsOf } from '../../../packs/terms.ts';
import { writeIndex } from '../../../spotting/dictionary/index-write.ts';
import { extensionOf } from '../build.ts';
import { costOf } from '../cost.ts';
import { type Lab, openLab } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { prose } from '../prose.ts';
import { scaledPack } from '../scaled-pack.ts';
import { figure, median, spread, table, withSpread } from '../stats.ts';
import { heapOfWorker, stopWorker } from '../worker.ts';
import type { Table } from './table.ts';

/** Of the design, at 500 entries. */
const GOALS = ['≤ 20', '', '≤ 8', '≤ 24', '', '', '', '', '', '≤ 2', '', ''] as const;

/** What the bundled background costs as its entries grow: made of the real ones, see `scaled-pack.ts`. */
export const scale: Table = async ({ quick, runs, inPage }) => {
  const { pack } = await readContent('content');
  const rows: string[][] = [];
  for (const count of quick ? [50, 500] : [50, 500, 5000]) {
    const scaled = scaledPack(pack, count);
    const made = madeOf(scaled);
    const start = performance.now();
    const extension = await extensionOf(scaled, `scale-${count}`);
    const built = performance.now() - start;
    const names = scaled.entries.map(({ name }) => name);
    const ids = scaled.entries.slice(0, 10).map(({ id }) => id);
    const { wake, cards, heap, cost } = await openLab(extension, inPage, async (lab) => {
      const wake = await wakes(lab, runs, {
        type: 'spot',
        blocks: [prose(5000, names, 30)],
        langs: ['en'],
        lists: [false],
      });
      const cards = await wakes(lab, runs, { type: 'cards', ids });
      const heap = await heapOfWorker(lab);
      return { wake, cards, heap, cost: await pageCost(lab, runs, madePage(5e4, names)) };
    });
    const megabytes = (bytes: number) => figure(bytes / 1e6);
    rows.push([
      `${count} (${made.forms} forms)`,
      withSpread(spread(wake)),
      withSpread(spread(cards)),
      megabytes(heap),
      `${figure(made.index / made.forms)} (${megabytes(made.index)} MB)`,
      megabytes(made.pack),
      megabytes(made.words),
      megabytes(made.lines),
      megabytes(made.library),
      `${made.files} (${megabytes(made.largest)} MB)`,
      megabytes(await zipped(extension)),
      `${figure(made.seconds)}; ${figure(built / 1000)}`,
      figure(median(cost)),
    ]);
  }
  const head = [
    'entries',
    'awake to first answer, ms',
    'awake to ten cards, ms',
    'the background, MB',
    'index, bytes a form',
    'entries and documents, MB',
    'words, MB',
    'lines, MB',
    'library, MB',
    'JSON files (the largest)',
    'zip, MB',
    'files; whole build, s',
    'script in a page of 50 kB, ms',
  ];
  return table(head, [...rows, ['goal at 500', ...GOALS]]);
};

/** Writes the files, and says how large they are and how long that took. A form is one that an entry lists. */
function madeOf(pack: Pack) {
  const start = performance.now();
  const index = writeIndex(termsOf(pack)).length;
  const sizes = [...writePackFiles(pack)].map(
    ([path, text]) => [path, Buffer.byteLength(text)] as const,
  );
  const of = (...lists: readonly string[]) =>
    sizes
      .filter(([path]) => lists.some((list) => path.startsWith(`bundled/${list}`)))
      .reduce((sum, [, size]) => sum + size, 0);
  return {
    seconds: (performance.now() - start) / 1000,
    forms: pack.entries.reduce((sum, { forms }) => sum + forms.length, 0),
    index,
    pack: of('entries', 'documents'),
    words: of('words'),
    lines: of('lines'),
    library: of('library', 'search'),
    files: sizes.length,
    largest: Math.max(...sizes.map(([, size]) => size)),
  };
}

/**
 * From a message to a background that has just woken, and has read nothing yet, to its answer: which names
 * stand in a text and what lists say of them, or some cards.
 */
async function wakes(
  lab: Lab,
  runs: number,
  message: { readonly type: 'spot' | 'cards' } & Record<string, unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    await stopWorker(lab);
    const page = await lab.context.newPage();
    await page.goto(`chrome-extension://${lab.extensionId}/icon/16.png`);
    times.push(
      await page.evaluate(async (asked) => {
        await chrome.runtime.sendMessage({ type: 'wake' });
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(asked);
        const took = performance.now() - start;
        const found = asked.type === 'spot' ? '"mentions":[{' : '"gloss"';
        if (!JSON.stringify(answer).includes(found)) throw new Error('Nothing was found.');
        return took;
      }, message),
    );
    await page.close();
  }
  return times;
}

async function pageCost(lab: Lab, runs: number, html: string): Promise<number[]> {
  const costs: number[] = [];
  for (let turn = 0; turn < Math.min(runs, 5); turn++) {
    costs.push(
      await lab.visit(html, async ({ session, turnOn }) => (await costOf(session, turnOn)).script),
    );
  }
  return costs;
}

/** Bytes of a folder as a zip, as stores are given it. */
async function zipped(folder: string): Promise<number> {
  const files: Record<string, Uint8Array> = {};
  for (const path of await readdir(folder, { recursive: true })) {
    const full = join(folder, path);
    if ((await stat(full)).isFile()) files[relative(folder, full)] = await readFile(full);
  }
  return zipSync(files, { level: 9 }).length;
}
