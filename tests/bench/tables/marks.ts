import { SHIPPED } from '../build.ts';
import { type Cost, costOf } from '../cost.ts';
import { openLab } from '../lab.ts';
import { madePage, withMarkStyle } from '../made-pages.ts';
import { figure, median, ratios, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

/** Marks until painted, as their number grows: by Highlights as ours are, and by elements. */
export const marks: Table = async ({ runs, quick, inPage }) =>
  openLab(SHIPPED, inPage, async (lab) => {
    const html = withMarkStyle(madePage(1e6, []));
    const rows: string[][] = [];
    const turns = Math.max(3, Math.ceil(runs / 3));
    for (const count of quick ? [1, 1000] : [1, 10, 100, 1000, 5000]) {
      const [ours, theirs]: [Cost[], Cost[]] = [[], []];
      const measure = (name: string) =>
        lab.visit(html, ({ session, call }) => costOf(session, () => call(name, count)));
      for (let turn = 0; turn < turns; turn++) {
        ours.push(await measure('highlightWords'));
        theirs.push(await measure('wrapWords'));
      }
      const of = (costs: readonly Cost[], key: keyof Cost) =>
        figure(median(costs.map((cost) => cost[key])));
      const all = (costs: readonly Cost[]) => costs.map(({ total }) => total);
      rows.push([
        String(count),
        ...(['style', 'layout', 'paint', 'total'] as const).map(
          (key) => `${of(ours, key)} : ${of(theirs, key)}`,
        ),
        withSpread(ratios(all(ours), all(theirs))),
      ]);
    }
    const head = ['marks on 1 MB', 'style', 'layout', 'paint', 'all, ms', 'Highlights / elements'];
    return table(head, rows);
  });
