import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { Pack } from '../packs/schema.ts';
import { readArguments } from './arguments.ts';
import { inTemporaryFolder, startChromium } from './chromium.ts';
import { cardOf } from './gallery-acts.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { awaitTerms, tell } from './tab.ts';

const USAGE = `npm run cards:heights

Builds the extension, opens the card of each entry at the default size, and prints how high it is before
its first step: the highest, and how they are spread. Fails where one is too high to be seen at once.`;

const WINDOW = { width: 1100, height: 900 };
/** CSS pixels: what a card may take so that all of it, down to the latest, is seen at once. */
const MOST = 420;
/** So many are named. */
const NAMED = 10;

readArguments(USAGE, {});
const pack = v.parse(
  Pack,
  JSON.parse(await readFile('.output/chrome-mv3/bundled/pack.json', 'utf8')),
);
const site = await serveFile(SAMPLE);
const article = site.address.replace('127.0.0.1', 'sample-courier.localhost');
const heights = new Map<string, number>();
await inTemporaryFolder(async (folder) => {
  const { context, worker } = await startChromium(`${folder}/profile`, { headless: true });
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(article);
  await awaitTerms(await worker(), page.url());
  for (const { id, name } of pack.entries) {
    // At selected text any entry opens, also one that the article does not name; not from within a card.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
    });
    await tell(await worker(), page.url(), { type: 'show-selected', entry: id });
    heights.set(id, await heightOf(page, name));
  }
  await context.close();
});
site.close();
report();

/** How high the open card would be with nothing to scroll, in CSS pixels. */
async function heightOf(page: Page, name: string): Promise<number> {
  await page.locator('backgrounder-card:popover-open').waitFor();
  const frame = cardOf(page);
  await frame.locator('html[data-shown] .name', { hasText: name }).waitFor();
  return frame.evaluate(() => {
    const parts = [...document.querySelectorAll('.scroller, .title')];
    const hidden = parts.reduce((sum, part) => sum + part.scrollHeight - part.clientHeight, 0);
    return (document.querySelector('.card')?.clientHeight ?? 0) + hidden;
  });
}

function report(): void {
  const byHeight = [...heights].sort(([, a], [, b]) => b - a);
  const all = byHeight.map(([, height]) => height);
  const tooHigh = byHeight.filter(([, height]) => height > MOST);
  for (const [id, height] of byHeight.slice(0, Math.max(NAMED, tooHigh.length))) {
    console.log(
      `${String(height).padStart(4)}  ${id}${height > MOST ? `  more than ${MOST}` : ''}`,
    );
  }
  const at = (share: number) => all[Math.floor((all.length - 1) * share)];
  console.log(
    `\n${all.length} cards in ${WINDOW.width} × ${WINDOW.height}: lowest ${at(1)}, median ${at(0.5)}, highest ${at(0)} pixels; ${tooHigh.length} above ${MOST}`,
  );
  if (tooHigh.length > 0) process.exitCode = 1;
}
