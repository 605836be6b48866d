import type { Page } from '@playwright/test';
import { type CardView, lookAtCard } from './card.ts';
import { inChromium, lineOf, marked } from './driver.ts';
import { expect, hoverOver, marks, placeOf, readEverything, SHOP, test } from './extension.ts';
import { FILL, gap, NAME } from './paths/shapes.ts';

/** What a reader and a page do around an open card: it stays where it is used, and goes where it cannot be. */

const TALL = '<div style="height: 2000px"></div>';

/** Opens a card by a click, after which it has the focus. */
async function pin(page: Page): Promise<CardView> {
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.click(x, y);
  await expect.poll(() => card.focused()).toBe('h2.name');
  return card;
}

test('a page that is zoomed or scaled as a whole has its cards beside their names', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  const driver = inChromium(extension);
  const tab = await driver.open(SHOP);
  for (const style of ['html { zoom: 1.4 }', 'body { zoom: 0.7 }', 'html { scale: 1.2 }']) {
    await test.step(style, async () => {
      site.add('/whole', `<!doctype html><title>Whole</title><style>${style}</style>${NAME}`);
      await tab.goto('/whole');
      await expect.poll(() => marked(tab)).toEqual(['ISIS-K']);
      const line = await lineOf(tab, 'ISIS-K');
      await tab.moveTo(line.x + line.width / 2 - 3, line.y + line.height / 2);
      await tab.moveTo(line.x + line.width / 2, line.y + line.height / 2);
      await expect.poll(() => tab.card.texts('.name')).toEqual(['ISIS-K']);
      await expect.poll(async () => gap(await tab.card.box(), line)).toBeLessThan(12);
    });
  }
});

test('a selection begun in the card and let go outside leaves it open', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add('/drag', `<!doctype html><title>Drag</title>${NAME}`);
  const page = await extension.open('/drag');
  const card = await pin(page);
  const gloss = await card.boxAtRest('.gloss');
  const box = await card.boxAtRest();
  await page.mouse.move(gloss.x + 4, gloss.y + 10);
  await page.mouse.down();
  await page.mouse.move(gloss.x + 90, gloss.y + 10, { steps: 4 });
  await page.mouse.move(box.x + box.width + 120, gloss.y + 12, { steps: 6 });
  await page.mouse.up();
  const selected = () => card.call('function () { return String(this.getSelection()); }');
  await expect.poll(selected).not.toBe('');
  await page.mouse.move(box.x + box.width + 160, gloss.y + 12);
  await page.mouse.move(gloss.x + 20, gloss.y + 10, { steps: 4 });
  expect(await card.isOpen()).toBe(true);
  expect(await selected()).not.toBe('');
});

for (const kind of ['auto', 'hint']) {
  test(`a card opened and used in a popover of the page does not close it: ${kind}`, async ({
    extension,
    site,
  }) => {
    await readEverything(extension);
    site.add(
      '/note',
      `<!doctype html><title>Note</title><button>Note</button><div id="note" popover="${kind}">${NAME}</div>
      <script>document.querySelector('button').onclick = () => note.showPopover()</script>`,
    );
    const page = await extension.open('/note');
    await page.getByRole('button').click();
    await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
    const card = await lookAtCard(page);
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    const name = await card.boxAtRest('.name');
    await page.mouse.move(name.x + 10, name.y + 8, { steps: 5 });
    await page.mouse.click(name.x + 10, name.y + 8);
    await card.click('.to-related');
    await card.click('.related button');
    await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
    await expect(page.locator('#note')).toBeVisible();
    expect(await card.isOpen()).toBe(true);
  });
}

test('a dialog of the page that opens over a card takes it away, and gets the next Esc', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/over',
    `<!doctype html><title>Over</title>${NAME}<dialog><p>Subscribe</p><button>No</button></dialog>`,
  );
  const page = await extension.open('/over');
  const card = await pin(page);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect(page.locator('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
});

test('a card goes when its name is scrolled from under the pointer', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add('/away', `<!doctype html><title>Away</title>${NAME}${TALL}`);
  const page = await extension.open('/away');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('text that cannot be selected, or only as a whole, has cards, and a double click selects a word', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/select',
    `<!doctype html><title>Select</title><p style="user-select: none">The day after, ISIS-K was named, ${FILL}</p>
    <p style="user-select: all">Then Boko Haram was named, ${FILL}</p><p>At last the Taliban spoke, ${FILL}</p>`,
  );
  const page = await extension.open('/select');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Boko Haram', 'Taliban']);
  const card = await lookAtCard(page);
  for (const name of ['ISIS-K', 'Boko Haram']) {
    await hoverOver(page, name);
    await expect.poll(() => card.texts('.name')).toEqual([name]);
    await page.mouse.move(900, 700, { steps: 4 });
    await expect.poll(() => card.isOpen()).toBe(false);
  }
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.dblclick(x, y);
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Taliban');
});
