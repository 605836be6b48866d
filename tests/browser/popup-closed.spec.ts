import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, marks, test } from './extension.ts';

/** A popup closes by the next press anywhere: what was pressed last in it is done all the same. */

/** Opens an article and its popup. */
async function begin(extension: Extension): Promise<{ page: Page; popup: Page }> {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.site')).toHaveAttribute('data-state', 'on');
  return { page, popup };
}

/** Presses something in a popup that is closed at once. */
async function pressAndClose(popup: Page, selector: string, text = ''): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.evaluate(
    ([wanted, words]) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)];
      all.find((one) => one.textContent.includes(words))?.click();
      window.close();
    },
    [selector, text] as const,
  );
  await closed;
}

test('the switch of a site', async ({ extension }) => {
  const { page, popup } = await begin(extension);
  await pressAndClose(popup, '[role="switch"]');
  await expect.poll(() => marks(page)).toEqual([]);
});

test('a pause of the page, and its end', async ({ extension }) => {
  const { page, popup } = await begin(extension);
  await popup.getByText('Pause', { exact: true }).click();
  await pressAndClose(popup, '.site button', 'On this page only');
  await expect.poll(() => marks(page)).toEqual([]);
  const again = await extension.openPopup(page);
  await expect(again.locator('.site')).toHaveAttribute('data-state', 'paused');
  await pressAndClose(again, '.site button', 'Resume');
  await expect.poll(() => marks(page)).not.toEqual([]);
});
