import type { Page } from '@playwright/test';
import escapeForRegExp from 'escape-string-regexp';
import { readArguments } from './arguments.ts';
import { buildForChromium } from './build-for-chromium.ts';
import { bundledLines } from './bundled-lines.ts';
import { inTemporaryFolder, startChromium } from './chromium.ts';
import { cardOf } from './gallery-acts.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { awaitTerms, tell } from './tab.ts';

const USAGE = `npm run cards:heights

Builds the extension, opens the card of each entry at the default size, and prints how high it has to be
for all before its first step to be seen, and how high with its tabs: the highest, and how they are spread.
Fails where one is higher than a card may be.`;

const WINDOW = { width: 1100, height: 900 };
/** Maximum height of a card down to the latest development, with its footer, in CSS pixels. */
const MOST = 420;
/** Maximum height with the tabs: that of a card, less a line for what an older article needs. */
const MOST_WITH_TABS = 500;
/** Number of cards listed by name, the highest first. */
const NAMED = 10;

readArguments(USAGE, {});
buildForChromium();
const site = await serveFile(SAMPLE);
const article = site.address.replace('127.0.0.1', 'sample-courier.localhost');
const heights = new Map<string, number>();
let highestWithTabs = 0;
await inTemporaryFolder(async (folder) => {
  const { context, worker } = await startChromium(`${folder}/profile`, { headless: true });
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(article);
  await awaitTerms(await worker(), page.url());
  for (const { id, name } of await bundledLines()) {
    // At selected text any entry opens, also one that the article does not name.
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body),
    );
    await tell(await worker(), page.url(), { type: 'show-selected', entry: id });
    const { text, whole } = await heightsOf(page, name);
    heights.set(id, text);
    highestWithTabs = Math.max(highestWithTabs, whole);
    // From within a card, the next would have a trail.
    await page.keyboard.press('Escape');
    await page.locator('backgrounder-card').waitFor({ state: 'detached' });
  }
  await context.close();
});
site.close();
report();

/**
 * How high the open card has to be for all down to the latest to be seen at once above its foot,
 * and how high for all of it, in CSS pixels. What it says of an older article is that article's.
 */
async function heightsOf(page: Page, name: string): Promise<{ text: number; whole: number }> {
  await page.locator('backgrounder-card:popover-open').waitFor();
  const frame = cardOf(page);
  const exactly = new RegExp(`^${escapeForRegExp(name)}$`);
  await frame.locator('html[data-shown] .name', { hasText: exactly }).waitFor();
  return frame.evaluate(() => {
    document.querySelector('.older')?.remove();
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const top = box('.card')?.top ?? 0;
    const text = [...document.querySelectorAll('.body > *:not(.parts)')].at(-1);
    const scroller = document.querySelector('.scroller');
    const down = (to: number) =>
      Math.ceil(to + (scroller?.scrollTop ?? 0) - top + (box('.foot')?.height ?? 0));
    return {
      text: down(text?.getBoundingClientRect().bottom ?? top),
      whole: down(box('.body')?.bottom ?? top),
    };
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
    `\n${all.length} cards in ${WINDOW.width} × ${WINDOW.height}: lowest ${at(1)}, median ${at(0.5)}, highest ${at(0)} pixels; ${tooHigh.length} above ${MOST}; highest with tabs ${highestWithTabs}`,
  );
  if (tooHigh.length > 0 || highestWithTabs > MOST_WITH_TABS) process.exitCode = 1;
}
