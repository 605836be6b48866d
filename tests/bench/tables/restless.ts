import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { madePage, withMarkStyle } from '../made-pages.ts';
import { ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';
import { SHIPPED_NAMES } from './tasks.ts';

const KINDS = ['elements', 'text', 'classes'];
/** How many paragraphs change each frame, and of how many: other ones each time, or always the same. */
const CHANGING = [
  [1000, Number.MAX_SAFE_INTEGER],
  [100, 100],
] as const;
const FRAMES = 60;
/** So many frames more, and what never settles has been backed off from. */
const FRAMES_BETWEEN = 140;
/** As many words as the made page has marks. */
const WORDS = 8;

/**
 * A page that changes a thousand paragraphs each frame, or the same hundred: with nothing, with marks alone, and with the site on,
 * at first and once it is backed off from.
 *
 * For a line under a single word, Chromium measures all text around it again with each change of the page,
 * which is most of what is paid where the page changes nothing that is seen; see decision 56.
 */
export const restless: Table = async ({ runs, quick, inPage }) => {
  const html = withMarkStyle(madePage(5e5, SHIPPED_NAMES));
  return openLab(SHIPPED, inPage, (lab) =>
    lab.visit(html, async ({ time, call, turnOn, turnOff }) => {
      const rows: string[][] = [];
      for (const [count, of, kind] of CHANGING.flatMap((some) =>
        KINDS.map((kind) => [...some, kind] as const),
      )) {
        const off: number[] = [];
        const offLater: number[] = [];
        const marked: number[] = [];
        const on: number[] = [];
        const onLater: number[] = [];
        const frames = () => time('restless', kind, count, of, FRAMES);
        const between = () => call('restless', kind, count, of, FRAMES_BETWEEN);
        for (let turn = 0; turn < (quick ? runs : Math.min(runs, 5)); turn++) {
          off.push(await frames());
          await between();
          offLater.push(await frames());
          await call('highlightWords', WORDS);
          marked.push(await frames());
          await call('clearWords');
          await turnOn();
          on.push(await frames());
          await between();
          onLater.push(await frames());
          await turnOff();
        }
        rows.push([
          `${count} ${kind}`,
          withSpread(spread(off)),
          withSpread(spread(marked)),
          withSpread(spread(on)),
          withSpread(ratios(on, off)),
          withSpread(ratios(on, marked)),
          withSpread(ratios(onLater, offLater)),
        ]);
      }
      return table(
        [
          `anew each of ${FRAMES} frames`,
          'off, ms',
          'marks alone, ms',
          'on, ms',
          'on / off',
          'on / marks alone',
          `on / off, ${FRAMES + FRAMES_BETWEEN} frames later`,
        ],
        rows,
      );
    }),
  );
};
