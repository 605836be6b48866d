import type { Page } from '@playwright/test';
import { awaitTerms, showCard } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, test } from './extension.ts';
import { MISFITS } from './layout.ts';

/** Texts that cannot wrap: 120 letters, and a very long URL. */
const NAME = 'Abcdefghijklmnopqrst'.repeat(6);
const HOST = `${['xn--a', 'b', 'c'].map((letters) => letters.padEnd(62, 'x')).join('.')}.${'d'.repeat(56)}.example`;

/**
 * A function that makes all names that long, as source text so that it can be called in the card.
 */
const LENGTHEN = `function () {
  const names = '.name, .full-name, h1, .entries a, .term-name, .related :is(a, button), .group :is(a, button, strong), .timeline :is(a, button), .source .line, .about';
  for (const each of this.querySelectorAll(names)) {
    if (!each.matches('.cite') && !each.querySelector('button, a')) each.textContent = '${NAME}';
  }
}`;

async function expectToFit(page: Page, what: string): Promise<void> {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const found = await page.evaluate(`(${MISFITS}).call(document.documentElement)`);
    expect(found, `${what} at ${width}`).toEqual([]);
  }
}

test('names of 120 letters and URLs of 250 overflow nowhere', async ({ extension }) => {
  const { context, id, worker } = extension;
  const own = `chrome-extension://${id}`;
  await (await worker()).evaluate(
    ([host, name]) =>
      chrome.storage.sync.set({ version: 1, [`site:${host}`]: 'off', 'known:x': name }),
    [HOST, NAME] as const,
  );

  await test.step('settings', async () => {
    const page = await context.newPage();
    await page.goto(`${own}/options.html`);
    await page.getByRole('button', { name: `Remove the rule for ${HOST}` }).click();
    await expect(page.getByRole('status')).toContainText('was removed');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.lines .what', { hasText: HOST })).toBeVisible();
    await expectToFit(page, 'settings');
  });

  await test.step('library', async () => {
    const page = await context.newPage();
    for (const place of ['', 'entry/isis-k', 'timeline', 'map']) {
      await page.goto(`${own}/library.html#/${place}`);
      await page.reload();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(0);
      await page.evaluate(`(${LENGTHEN}).call(document)`);
      await expectToFit(page, place);
    }
  });

  const article = await extension.open(ARTICLE);
  await awaitTerms(await worker(), article.url());

  await test.step('popup', async () => {
    const popup = await extension.openPopup(article);
    await expect(popup.locator('.terms button').first()).toBeVisible();
    await popup.evaluate(`(${LENGTHEN}).call(document)`);
    expect(await popup.evaluate(`(${MISFITS}).call(document.documentElement)`)).toEqual([]);
  });

  await test.step('card', async () => {
    await article.bringToFront();
    await showCard(await worker(), article, 'isis-k');
    const card = await lookAtCard(article);
    for (const width of [1000, 320]) {
      await article.setViewportSize({ width, height: 640 });
      await card.call(LENGTHEN);
      await expect.poll(() => card.call(MISFITS), `card at ${width}`).toEqual([]);
      // A long name leaves room for the text.
      await expect.poll(async () => (await card.box('.body'))?.height).toBeGreaterThan(80);
    }
  });
});
