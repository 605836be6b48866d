import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { oursOf } from '../ours.ts';
import { prose } from '../prose.ts';
import { figure, ratios, spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';
import { SHIPPED_NAMES } from './tasks.ts';

const PARAGRAPHS = 10;

/** A page to which paragraphs are added, against reading that page from the start. */
export const changes: Table = async ({ runs, inPage }) =>
  openLab(SHIPPED, inPage, (lab) =>
    lab.visit(
      madePage(5e5, SHIPPED_NAMES),
      async ({ session, turnOn, turnOff, untilTold, page }) => {
        const [added, whole]: [number[], number[]] = [[], []];
        await turnOn();
        for (let turn = 0; turn < runs; turn++) {
          const texts = Array.from({ length: PARAGRAPHS }, (_, index) =>
            prose(480, SHIPPED_NAMES, 60, turn * PARAGRAPHS + index),
          );
          const add = () =>
            page.evaluate((list) => {
              for (const text of list) {
                const paragraph = document.createElement('p');
                paragraph.textContent = text;
                document.querySelector('article')?.append(paragraph);
              }
            }, texts);
          added.push(
            (
              await oursOf(session, async () => {
                await untilTold('spot', add);
                await page.evaluate(
                  () =>
                    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
                );
              })
            ).total,
          );
          await turnOff();
          whole.push((await oursOf(session, turnOn)).total);
        }
        return table(
          ['500 kB page', 'ms of our script'],
          [
            [`${PARAGRAPHS} paragraphs added`, withSpread(spread(added))],
            ['the whole page anew', withSpread(spread(whole))],
            ['added / anew', withSpread(ratios(added, whole))],
            ['longest of the added', figure(Math.max(...added))],
          ],
        );
      },
    ),
  );
