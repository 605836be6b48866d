import * as v from 'valibot';
import { SHIPPED } from '../build.ts';
import { type Lab, openLab, type Visit } from '../lab.ts';
import { madePage } from '../made-pages.ts';
import { figure, ratios, spread, table, withSpread } from '../stats.ts';
import { stopWorker } from '../worker.ts';
import type { Table } from './table.ts';
import { SHIPPED_NAMES } from './tasks.ts';

/** Milliseconds the pointer rests before a card opens; see `page/hover.ts`. */
const DWELL = 150;

/** How long a reader waits: for the first mark, and for a card. */
export const latency: Table = async ({ runs, inPage }) =>
  openLab(SHIPPED, inPage, async (lab) => {
    const html = madePage(5e4, SHIPPED_NAMES, 20);
    const [awake, asleep, cold, coldAsleep, warm, frames]: number[][] = [[], [], [], [], [], []];
    for (let turn = 0; turn < runs; turn++) {
      awake?.push(await firstMark(lab, html, false));
      asleep?.push(await firstMark(lab, html, true));
      await lab.visit(html, async (visit) => {
        await visit.turnOn();
        frames?.push(await emptyFrame(visit));
        cold?.push(await dwellToCard(visit));
        warm?.push(await dwellToCard(visit));
      });
      await lab.visit(html, async (visit) => {
        await visit.turnOn();
        await stopWorker(lab);
        await visit.page.bringToFront();
        coldAsleep?.push(await dwellToCard(visit));
      });
    }
    const row = (name: string, values: number[] = []) => [
      name,
      withSpread(spread(values)),
      figure(ratios(values, frames ?? []).median),
    ];
    return table(
      ['wait', 'ms', '/ an empty frame'],
      [
        row('site allowed until first mark is painted, background awake', awake),
        row('the same, background asleep', asleep),
        row('dwell over until card is painted, first card of a page', cold),
        row('the same, background asleep since the page was read', coldAsleep),
        row('the same, later cards', warm),
        row('an empty frame', frames),
      ],
    );
  });

const Milliseconds = v.number();

async function inMain({ session }: Visit, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return v.parse(Milliseconds, result.value);
}

/** From a load that the probe runs in, after `document_idle`, to the first frame with a mark. */
async function firstMark(lab: Lab, html: string, sleep: boolean): Promise<number> {
  return lab.visit(html, async (visit) => {
    await visit.turnOn();
    if (sleep) await stopWorker(lab);
    await visit.page.addInitScript(() => {
      const watch = () => {
        if (CSS.highlights.size > 0) Reflect.set(window, 'benchMarked', performance.now());
        else requestAnimationFrame(watch);
      };
      addEventListener('DOMContentLoaded', watch);
    });
    await visit.page.reload();
    await visit.page.waitForFunction(() => Reflect.has(window, 'benchMarked'));
    return inMain(
      visit,
      "window.benchMarked - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
    );
  });
}

async function emptyFrame(visit: Visit): Promise<number> {
  return inMain(
    visit,
    `new Promise((done) => { const start = performance.now();
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start); port2.postMessage(0); }); })`,
  );
}

/** From the pointer's first rest on a mark, the dwell taken off, to the frame after the card was shown. */
async function dwellToCard(visit: Visit): Promise<number> {
  const { page } = visit;
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('backgrounder-card') === null);
  const place = await page.evaluate(() => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (!(range instanceof Range)) continue;
      scrollTo(0, range.getBoundingClientRect().y + scrollY - 200);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  });
  if (!place) throw new Error('Nothing is marked on the made page.');
  const shown = inMain(
    visit,
    `new Promise((done) => { let moved = 0;
      addEventListener('pointermove', () => { moved ||= performance.now(); }, { capture: true });
      new MutationObserver((_, observer) => {
        if (!document.querySelector('backgrounder-card')) return;
        observer.disconnect();
        requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - moved); port2.postMessage(0); });
      }).observe(document.documentElement, { childList: true }); })`,
  );
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  return (await shown) - DWELL;
}
