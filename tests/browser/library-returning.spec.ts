import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openLibrary, title } from './library.ts';

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

/** Follows a link of a list, and comes back by the browser's button. */
async function thereAndBack(page: Page, item: string): Promise<void> {
  const list = await title(page).textContent();
  const link = page.locator(item);
  await link.scrollIntoViewIfNeeded();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 180);
  await expect(link).toBeInViewport();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(title(page)).not.toHaveText(list ?? '');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goBack();
  await expect(title(page)).toHaveText(list ?? '');
  await expect(link).toBeInViewport();
  expect(await focused(page)).toBe(href);
}

test('back from an entry or a document, its list is where it was left', async ({ extension }) => {
  const page = await openLibrary(extension);
  await page.setViewportSize({ width: 1000, height: 700 });
  await thereAndBack(page, '.entries li:nth-child(70) a');

  await test.step('also among what a search has found', async () => {
    await page.getByRole('searchbox').fill('war');
    await expect.poll(() => page.locator('.entries li').count()).toBeLessThan(100);
    await thereAndBack(page, '.entries li:nth-child(25) a');
  });

  await test.step('also in a long list of which more was shown', async () => {
    await page.goto(`chrome-extension://${extension.id}/library.html#/documents`);
    await page.locator('button.more').click();
    await expect(page.locator('.documents li')).toHaveCount(200);
    await page.locator('button.more').click();
    await expect(page.locator('.documents li')).toHaveCount(300);
    await thereAndBack(page, '.documents li:nth-child(250) a');
  });

  await test.step('also when the page is loaded again', async () => {
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(1000);
    await page.reload();
    await expect.poll(() => scrolled(page)).toBe(before);
  });

  await test.step('but a list that is opened anew begins at the top', async () => {
    await page.getByRole('link', { name: 'Entries' }).click();
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.getByRole('link', { name: 'Documents' }).click();
    await expect(page.locator('.documents li')).toHaveCount(100);
    await expect.poll(() => scrolled(page)).toBe(0);
  });
});
