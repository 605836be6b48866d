import * as v from 'valibot';
import { SHIPPED } from '../build.ts';
import { MATCHERS } from '../contenders/matchers.ts';
import { openLab, type Visit } from '../lab.ts';
import { placeNames } from '../places.ts';
import { prose } from '../prose.ts';
import { figure, ratios, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

const SIZE = 1e6;
/** Scans that take longer are done less often, ms. */
const LONG = 1500;
/** Of shorter ones several are measured together, ms; and so many passes. */
const LEAST = 30;
const WARM = 2000;
const PASSES = 20;

/**
 * Spotting alone, warm, on 1 MB of prose, each matcher in a page of its own: what the engine learnt
 * of one would slow down the next. The unit is one pass over the code units, which drifts with the
 * machine: each scan is divided by the pass just before it.
 */
export const spotting: Table = async ({ runs, quick, inPage }) =>
  openLab(SHIPPED, inPage, async (lab) => {
    const text = prose(SIZE, placeNames(100_000), 25);
    const rows: string[][] = [];
    for (const count of quick ? [30, 1000] : [30, 1000, 10_000, 100_000]) {
      const names = placeNames(count);
      for (const { name, most = Number.POSITIVE_INFINITY } of MATCHERS) {
        const figures =
          count > most
            ? ['left out', '', '', '']
            : await lab.visit('<p>A page to compute in.</p>', async (visit) => {
                await visit.call('setText', text);
                await visit.call('pass', 5 * PASSES);
                return measure(visit, name, names, runs);
              });
        rows.push([String(count), name, ...figures]);
      }
    }
    const head = ['names', 'matcher', 'build, ms', 'memory, MB', 'scan / one pass', 'found'];
    return table(head, rows);
  });

async function measure(visit: Visit, name: string, names: readonly string[], runs: number) {
  const before = await heap(visit);
  const build = await visit.time('build', name, names);
  const memory = (await heap(visit)) - before;
  const found = Number(await visit.call('scan', 1));
  // The engine compiles what is hot beside us, on a busy machine late.
  const cold = await visit.time('scan', 1);
  await visit.call('scan', Math.ceil(WARM / cold));
  const first = await visit.time('scan', 1);
  const times = Math.max(1, Math.ceil(LEAST / first));
  const [scans, passes]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < (first > LONG ? 2 : runs); turn++) {
    passes.push((await visit.time('pass', PASSES)) / PASSES);
    scans.push((await visit.time('scan', times)) / times);
  }
  return [figure(build), figure(memory / 1e6), withSpread(ratios(scans, passes)), String(found)];
}

/** Bytes that are in use after everything that can be thrown away was. */
async function heap({ session }: Visit): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = v.parse(
    v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) }),
    await session.send('Runtime.getHeapUsage'),
  );
  return usage.usedSize + usage.backingStorageSize;
}
