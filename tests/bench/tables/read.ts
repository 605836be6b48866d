import { SHIPPED } from '../build.ts';
import { type Lab, openLab } from '../lab.ts';
import { type BenchPage, hugeNode, madePage } from '../made-pages.ts';
import { placeNames } from '../places.ts';
import { figure, median, ratios, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

const NAMES = 30;

/** Reading and marking in the page, against the bare walk, as the page grows; each run cold. */
export const read: Table = async ({ runs, quick, inPage, saved }) => {
  const names = placeNames(NAMES);
  const made = (label: string, size: number): BenchPage => ({
    name: `made, ${label}`,
    html: madePage(size, placeNames(1000)),
  });
  const pages = [
    made('10 kB', 1e4),
    made('100 kB', 1e5),
    made('1 MB', 1e6),
    ...(quick ? [] : [made('10 MB', 1e7)]),
    { name: 'made, 1 MB in one text node', html: hugeNode(1e6, placeNames(1000)) },
  ];
  return openLab(SHIPPED, inPage, async (lab) => {
    const rows: string[][] = [];
    for (const { name, html } of pages) {
      // A page of 10 MB takes a while to lay out.
      const turns = html.length > 5e6 ? Math.ceil(runs / 5) : runs;
      rows.push(await row(lab, name, [html], turns, names));
    }
    if (saved.length > 0) {
      const html = saved.map((page) => page.html);
      rows.push(await row(lab, `${saved.length} saved pages`, html, saved.length, names));
    }
    return table(['page', 'walk, ms', 'read + mark, ms', 'read + mark / walk', 'ms a MB'], rows);
  });
};

async function row(
  lab: Lab,
  name: string,
  html: readonly string[],
  turns: number,
  names: readonly string[],
): Promise<string[]> {
  const [walks, reads, rates]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn++) {
    const body = html[turn % html.length] ?? '';
    walks.push(
      await lab.visit(body, async ({ time }) => {
        const nothing = await time('nothing');
        return Math.max(0, (await time('mark', 'a walk over text nodes', [])) - nothing);
      }),
    );
    const ms = await lab.visit(body, async ({ time, call }) => {
      const nothing = await time('nothing');
      const read = await time('read');
      await call('spot', names);
      return read + (await time('markPlaces')) - 2 * nothing;
    });
    reads.push(ms);
    rates.push(ms / (body.length / 1e6));
  }
  return [
    name,
    figure(median(walks)),
    figure(median(reads)),
    withSpread(ratios(reads, walks)),
    figure(median(rates)),
  ];
}
