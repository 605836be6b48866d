import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';
import { SHIPPED_NAMES } from './tasks.ts';

const KINDS = ['elements', 'text', 'classes'];
const FRAMES = 60;

/** A page that changes a thousand paragraphs each frame, with the site on against the same with it off. */
export const restless: Table = async ({ runs, quick, inPage }) =>
  openLab(SHIPPED, inPage, (lab) =>
    lab.visit(madePage(5e5, SHIPPED_NAMES), async ({ time, turnOn, turnOff }) => {
      const rows: string[][] = [];
      for (const kind of KINDS) {
        const [on, off]: [number[], number[]] = [[], []];
        for (let turn = 0; turn < (quick ? runs : Math.min(runs, 5)); turn++) {
          off.push(await time('restless', kind, FRAMES));
          await turnOn();
          on.push(await time('restless', kind, FRAMES));
          await turnOff();
        }
        rows.push([
          kind,
          withSpread(spread(off)),
          withSpread(spread(on)),
          withSpread(ratios(on, off)),
        ]);
      }
      return table(
        [`1,000 of them anew each of ${FRAMES} frames`, 'off, ms', 'on, ms', 'on / off'],
        rows,
      );
    }),
  );
