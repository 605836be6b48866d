import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { ARTICLE, type Extension, expect, hoverOver, marks, test } from './extension.ts';

/**
 * The text of the panel beside a page, read from another page of the
 * extension; null if none is open.
 */
async function beside(home: Page): Promise<unknown> {
  return home.evaluate(`chrome.extension.getViews()
    .find(({ location }) => location.pathname === '/sidepanel.html')?.document.body?.innerText ?? null`);
}

async function openBeside(extension: Extension): Promise<{ page: Page; home: Page }> {
  const home = await extension.open(`chrome-extension://${extension.id}/options.html`);
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  expect(await beside(home)).toBeNull();
  return { page, home };
}

test('the panel beside a page opens from the popup, and follows the tab', async ({
  ownExtension: extension,
}) => {
  const { page, home } = await openBeside(extension);
  const popup = await extension.openPopup(page);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Side panel' }).click();
  await closed;
  await page.bringToFront();
  await expect.poll(() => beside(home)).toContain('Crocus City Hall');
  // Another tab becomes active.
  await home.bringToFront();
  await expect.poll(() => beside(home)).toContain('one of Backgrounder’s own pages');
  await page.bringToFront();
  await expect.poll(() => beside(home)).toContain('Crocus City Hall');
  await page.close();
  await expect.poll(() => beside(home)).not.toContain('Crocus City Hall');
});

test('the panel beside a page opens from a card', async ({ ownExtension: extension }) => {
  const { page, home } = await openBeside(extension);
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS\u2011K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.action.to-panel');
  await expect.poll(() => beside(home)).toContain('Crocus City Hall');
});

test('a card says so if the browser does not open the panel', async ({
  ownExtension: extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  await (await extension.worker()).evaluate(() => {
    chrome.sidePanel.open = async () => {
      throw new Error('It was refused.');
    };
  });
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS\u2011K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.action.to-panel');
  await expect
    .poll(() => card.texts('.error-notice'))
    .toEqual([expect.stringMatching(/^The browser did not open the side panel\./)]);
  extension.complaints.length = 0;
});
