import * as v from 'valibot';
import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { figure, percentile, table } from '../stats.ts';
import type { Table } from './table.ts';

const LOOKS = 2000;

const Times = v.object({ ours: v.array(v.number()), element: v.array(v.number()) });

/** From a place of the pointer to the mention there, beside what the browser itself takes to look. */
export const pointer: Table = async ({ inPage }) =>
  openLab(SHIPPED, inPage, (lab) =>
    lab.visit(madePage(1e6, []), async ({ call }) => {
      const rows: string[][] = [];
      for (const marks of [30, 1000, 5000]) {
        const { ours, element } = v.parse(Times, await call('pointAround', marks, LOOKS));
        const at = (share: number, times = ours) => figure(percentile(times, share));
        rows.push([String(marks), at(0.5), at(0.95), at(1), at(0.5, element), at(0.95, element)]);
      }
      const head = ['marks on 1 MB', 'median, ms', 'p95', 'longest', 'elementFromPoint', 'p95'];
      return table(head, rows);
    }),
  );
