import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, readEverything, test } from './extension.ts';

/** Searches, waits until the results replace the names of the page, and opens the first card. */
async function openCard(popup: Page, text: string): Promise<void> {
  await popup.getByRole('searchbox').fill(text);
  const found = popup.getByRole('list', { name: 'Search results' }).getByRole('button');
  await found.first().click();
}

test('“Back” in its cards returns to the reader’s position in each', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await openCard(popup, 'ISIS-K');
  const title = popup.getByRole('heading', { level: 2 });
  const follow = async (name: string) => {
    const tab = popup.getByRole('tab', { name: 'Related' });
    // Pressing it again closes what it opened.
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await popup.locator('.related').getByRole('button', { name, exact: true }).click();
    await expect(title).toHaveText(name);
    await expect(popup.getByRole('tab', { name: 'Related' })).toHaveAttribute(
      'aria-selected',
      'false',
    );
  };
  await follow('Taliban');
  await expect(popup.locator('.trail li')).toHaveCount(1);
  await follow('Taliban takeover of 2021');
  await expect(popup.locator('.trail li')).toHaveText(['ISIS-K', /Taliban/]);

  await popup.getByRole('button', { name: 'Back: Taliban' }).click();
  await expect(title).toHaveText('Taliban');
  await expect(popup.getByRole('tabpanel', { name: 'Related' })).toBeVisible();
  const related = popup.locator('.related');
  await expect(related.getByRole('button', { name: 'Taliban takeover of 2021' })).toBeFocused();

  await follow('Taliban takeover of 2021');
  await popup.locator('.trail').getByRole('button', { name: 'ISIS-K' }).click();
  await expect(title).toHaveText('ISIS-K');
  await expect(related.getByRole('button', { name: 'Taliban', exact: true })).toBeFocused();
});

test('a name in the text of a card leads to its card, by pointer and by keyboard', async ({
  extension,
}) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await openCard(popup, 'ISIS-K');
  const title = popup.getByRole('heading', { level: 2 });
  const name = popup.locator('.gloss').getByRole('link', { name: 'Islamic State group' });
  await name.click();
  await expect(title).toHaveText('Islamic State');
  await popup.getByRole('button', { name: 'Back: ISIS-K' }).click();
  await expect(name).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(title).toHaveText('Islamic State');
});

test('its tabs follow the arrow keys, and an open one closes', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await openCard(popup, 'ISIS-K');
  const tabs = popup.getByRole('tab');
  await tabs.first().focus();
  await popup.keyboard.press('ArrowLeft');
  await expect(tabs.last()).toBeFocused();
  await popup.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(popup.getByRole('tabpanel')).toHaveCount(0);
  await popup.keyboard.press('Enter');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(popup.getByRole('tabpanel')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('tabpanel')).toHaveCount(0);
});

test('a card is copied with sources and date, as plain and as rich text', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCard(popup, 'ISIS-K');
  const gloss = (await popup.locator('.gloss .mention').textContent()) ?? '';
  await popup.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(popup.getByRole('status')).toHaveText('Copied');
  const copied = await popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  await extension.context.clearPermissions();
  for (const text of [copied.plain, copied.html]) {
    expect(text).toContain(gloss);
    expect(text).toContain('[1]');
    expect(text).toMatch(/As of \d+ \w+ \d{4}\.$|As of \d+ \w+ \d{4}\.</);
  }
  expect(copied.html).toContain('<strong>ISIS-K</strong>');
  expect(copied.html).toMatch(/<a href="https:/);
});

test('its card takes the focus, has the chosen text size, and returns the focus', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await (await extension.worker()).evaluate(() => chrome.storage.sync.set({ size: 'largest' }));
  const popup = await extension.openPopup(page);
  await popup.getByRole('searchbox').fill('Khorasan');
  await expect(popup.getByRole('status').last()).toHaveText(/^\d+ entr/);
  const hit = popup.getByRole('list', { name: 'Search results' }).getByRole('button').nth(1);
  await hit.click();
  const heading = popup.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  expect(await popup.locator('.card').evaluate((card) => getComputedStyle(card).zoom)).toBe('1.35');
  await popup.locator('.back').click();
  await expect(hit).toBeFocused();
  // Typing keeps the focus in the field.
  await popup.getByRole('searchbox').pressSequentially(' P');
  await expect(popup.getByRole('searchbox')).toBeFocused();
});

test('the card of a name that has since been hidden is in the middle of the window', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  const path = '/news/2026/hidden-when-seen.html';
  site.add(
    path,
    `<!doctype html><html lang="en"><head><meta property="og:type" content="article">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Hidden"}</script></head><body><article>
    <h1>Hidden</h1><p id="p">Later that day the governor of Nangarhar spoke of it in public for the first time.</p>
    </article></body></html>`,
  );
  const page = await extension.open(path);
  await expect.poll(() => marks(page)).toEqual(['Nangarhar']);
  await page.evaluate(() => {
    const hide = () => {
      const paragraph = document.querySelector('p');
      if (!paragraph) return;
      paragraph.hidden = (CSS.highlights.get('backgrounder-open')?.size ?? 0) > 0;
      if (!paragraph.hidden) requestAnimationFrame(hide);
    };
    hide();
  });
  const popup = await extension.openPopup(page);
  const card = await lookAtCard(page);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('list', { name: 'Names on this page' }).getByRole('button').first().click();
  await closed;
  await expect.poll(() => card.texts('.name')).toEqual(['Nangarhar']);
  const { x, width } = await card.boxAtRest();
  const middle = await page.evaluate(() => innerWidth / 2);
  expect(Math.abs(x + width / 2 - middle)).toBeLessThan(2);
});
