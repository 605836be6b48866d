import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { inChromium, type Line } from './driver.ts';
import { expect, marks, readEverything, test } from './extension.ts';
import { FILL, gap, NAME, openInShapes } from './paths/shapes.ts';

test('names are found and opened in text of every shape', async ({ extension }) => {
  test.setTimeout(240_000);
  await readEverything(extension);
  await openInShapes(inChromium(extension));
});

test('the card of a name that wraps is by the line under the pointer', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/wrap',
    `<!doctype html><title>Wrap</title><p style="width: 300px; font: 20px/2 monospace">Words words Crocus City Hall ${FILL}</p>`,
  );
  const page = await extension.open('/wrap');
  await expect.poll(() => marks(page)).toEqual(['Crocus City Hall']);
  const lines = await linesOf(page, 'Crocus City Hall');
  expect(lines.length).toBeGreaterThan(1);
  const card = await lookAtCard(page);
  for (const line of lines) {
    await page.mouse.move(700, 600);
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
    await expect.poll(() => card.isOpen()).toBe(true);
    await expect.poll(async () => gap(await card.box(), line)).toBeLessThan(30);
  }
});

test('in fullscreen and in a window of 320 pixels the card is on the screen', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/full',
    `<!doctype html><title>Full</title><meta name="viewport" content="width=device-width"><main style="background: white">${NAME}<button onclick="document.querySelector('main').requestFullscreen()">Full</button></main>`,
  );
  const page = await extension.open('/full');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  await page.getByRole('button').click();
  await page.waitForFunction('document.fullscreenElement !== null');
  const card = await lookAtCard(page);
  await hoverOverLine(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.related button');
  await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());

  await page.setViewportSize({ width: 320, height: 568 });
  await hoverOverLine(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await expect
    .poll(async () => {
      const box = await card.box();
      return (
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 568
      );
    })
    .toBe(true);
});

test('marks are not printed', async ({ extension, site }) => {
  await readEverything(extension);
  site.add('/print', `<!doctype html><title>Print</title>${NAME}`);
  const page = await extension.open('/print');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const look = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('p') ?? document.body;
      return getComputedStyle(paragraph, '::highlight(backgrounder-term)').textDecorationLine;
    });
  expect(await look()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toBe('none');
});

/** The boxes of a marked name, a line each, in CSS pixels of the viewport. */
async function linesOf(page: Page, text: string): Promise<Line[]> {
  return page.evaluate((wanted) => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (!(range instanceof Range) || range.toString() !== wanted) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }
    return [];
  }, text);
}

async function hoverOverLine(page: Page, text: string): Promise<Line> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`“${text}” is not marked`);
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 20));
  await page.mouse.move(x, y, { steps: 5 });
  return line;
}
