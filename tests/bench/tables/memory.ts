import * as v from 'valibot';
import { extensionWith } from '../build.ts';
import { openLab } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { placeNames } from '../places.ts';
import { figure, median, table } from '../stats.ts';
import { HeapUsage, heapOfWorker } from '../worker.ts';
import type { Table } from './table.ts';

/** What a tab holds because of us, and what the background holds for all tabs. */
export const memory: Table = async ({ quick, inPage }) => {
  const html = madePage(1e5, placeNames(30));
  const rows: string[][] = [];
  for (const count of quick ? [30] : [30, 1000, 10_000]) {
    await openLab(await extensionWith(count), inPage, async (lab) => {
      const [tabs, stirred]: [number[], number[]] = [[], []];
      for (let turn = 0; turn < 3; turn++) {
        await lab.visit(html, async ({ page, session, turnOn, untilTold }) => {
          const heap = async () => {
            await session.send('HeapProfiler.collectGarbage');
            const usage = v.parse(HeapUsage, await session.send('Runtime.getHeapUsage'));
            return usage.usedSize + usage.backingStorageSize;
          };
          const before = await heap();
          await turnOn();
          tabs.push((await heap()) - before);
          // The card's code and the page's cards come with the pointer; nothing tells when they are there.
          await untilTold('cards', () => page.mouse.move(5, 5));
          await page.waitForTimeout(500);
          stirred.push((await heap()) - before);
        });
      }
      const megabytes = (bytes: number) => figure(bytes / 1e6);
      rows.push([
        String(count),
        megabytes(median(tabs)),
        megabytes(median(stirred)),
        megabytes(await heapOfWorker(lab)),
      ]);
    });
  }
  return table(
    ['names in the pack', 'a tab, MB', 'once the pointer moved', 'the background, MB'],
    rows,
  );
};
