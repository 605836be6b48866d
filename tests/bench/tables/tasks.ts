import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { type BenchPage, hugeNode, madePage } from '../made-pages.ts';
import { oursOf } from '../ours.ts';
import { figure, spread, table } from '../stats.ts';
import type { Table } from './table.ts';

/** Names from the pack that ships, so that its reader has something to mark. */
export const SHIPPED_NAMES = ['Taliban', 'ISIS-K', 'Crocus City Hall', 'Islamic State', 'Nuristan'];

/** The longest task that our scripts cause in a page, from its load on. */
export const tasks: Table = async ({ quick, runs, inPage, saved }) => {
  const made: BenchPage[] = [
    { name: 'made, 50 kB', html: madePage(5e4, SHIPPED_NAMES) },
    { name: 'made, 1 MB', html: madePage(1e6, SHIPPED_NAMES) },
    ...(quick ? [] : [{ name: 'made, 5 MB', html: madePage(5e6, SHIPPED_NAMES) }]),
    { name: 'made, 5 MB in one text node', html: hugeNode(5e6, SHIPPED_NAMES) },
  ];
  return openLab(SHIPPED, inPage, async (lab) => {
    const turns = Math.max(2, Math.ceil(runs / 5));
    const measure = (html: string) =>
      lab.visit(html, ({ session, turnOn }) => oursOf(session, turnOn));
    const rows: string[][] = [];
    for (const { name, html } of made) {
      const longest: number[] = [];
      const total: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        const cost = await measure(html);
        longest.push(cost.longest);
        total.push(cost.total);
      }
      const most = Math.max(...longest);
      rows.push([name, figure(spread(longest).median), figure(most), figure(spread(total).median)]);
    }
    if (saved.length > 0) {
      const costs: { longest: number; total: number }[] = [];
      for (const { html } of saved) costs.push(await measure(html));
      const longest = costs.map((cost) => cost.longest);
      const total = spread(costs.map((cost) => cost.total)).median;
      rows.push([
        `${saved.length} saved pages`,
        figure(spread(longest).median),
        figure(Math.max(...longest)),
        figure(total),
      ]);
    }
    return table(['page', 'longest task, ms', 'most', 'all our script, ms'], rows);
  });
};
