import { readFileSync } from 'node:fs';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, SHOP, test } from './extension.ts';

test('lists the names on the page in reading order and opens a card', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const terms = popup.getByRole('list', { name: 'Names on this page' }).getByRole('button');
  await expect(terms).toHaveCount(11);
  await expect(popup.getByRole('heading', { name: '11 names on this page' })).toBeVisible();
  await expect(terms.first()).toContainText('Crocus City Hall');
  await expect(popup.locator('.state')).toContainText('On for news articles (default)');

  const card = await lookAtCard(page);
  const closed = popup.waitForEvent('close');
  await terms.filter({ hasText: 'Kerman bombings' }).click();
  await closed;
  await expect.poll(() => card.texts('.name')).toEqual(['Kerman bombings']);
  const isSeen = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-open') ?? [];
      const y = range instanceof Range ? range.getBoundingClientRect().y : -1;
      return y > 0 && y < innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
});

test('looks at the page when something changes, and at no other time', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await popup.clock.install();
  await popup.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    for (const api of [chrome.tabs, chrome.runtime]) {
      const send: unknown = Reflect.get(api, 'sendMessage');
      if (typeof send !== 'function') throw new Error('nothing to send with');
      Reflect.set(api, 'sendMessage', (...args: unknown[]) => {
        asked.push(args.find((each) => typeof each === 'object'));
        return Reflect.apply(send, api, args);
      });
    }
  });
  await popup.reload();
  const heading = popup.getByRole('heading', { name: /names on this page/ });
  await expect(heading).toHaveText('11 names on this page');
  const asked = (): Promise<{ type: string }[]> =>
    popup.evaluate(() => Reflect.get(window, 'asked'));
  const before = await asked();
  expect(before).toContainEqual({ type: 'terms' });
  await popup.clock.runFor('10:00');
  expect(await asked()).toEqual(before);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'Hezbollah was named by all who were asked.';
    document.querySelector('article')?.append(more);
  });
  await expect(heading).toHaveText('12 names on this page');
  const since = (await asked()).slice(before.length);
  expect(new Set(since.map(({ type }) => type))).toEqual(new Set(['terms']));
});

test('goes with its tab to another page: what is paused or turned off is what is shown', async ({
  extension,
  site,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const state = popup.locator('.site');
  await expect(state).toHaveAttribute('data-state', 'on');
  // As a page that forwards to the article, or whose load was under way when the popup opened.
  await page.goto(site.origin + SHOP);
  await expect(state).toHaveAttribute('data-state', 'not-news');
  const second = '/news/2026/second.html';
  site.add(second, readFileSync('tests/fixtures/article.html', 'utf8'));
  await page.goto(site.origin + second);
  await expect(state).toHaveAttribute('data-state', 'on');
  await expect.poll(() => marks(page)).not.toEqual([]);
  await popup.getByText('Pause', { exact: true }).click();
  await popup.getByRole('button', { name: 'On this page only' }).click();
  await expect(state).toHaveAttribute('data-state', 'paused');
  await expect.poll(() => marks(page)).toEqual([]);
  const elsewhere = site.origin.replace('127.0.0.1', 'localhost') + ARTICLE;
  await page.goto(elsewhere);
  await expect(state).toContainText('localhost');
  await expect.poll(() => marks(page)).not.toEqual([]);
  await popup.getByRole('switch').click();
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect.poll(() => marks(page)).toEqual([]);
  expect(new Set(extension.strangers.splice(0))).toEqual(new Set([elsewhere]));
});

test('leads to the desk: with the page as a document, or else empty', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  const popup = await extension.openPopup(page);
  const line = popup.locator('.own-cards');
  await expect(line).toHaveText('Your own cards: Use this page as a document Write a pack');
  await expect(line.getByRole('link').first()).toHaveAttribute('href', /^\/desk\.html\?tab=\d+$/);
  await expect(line.getByRole('link').last()).toHaveAttribute('href', '/desk.html');
  const own = await extension.openPopup(await extension.open('chrome://version'));
  await expect(own.locator('.own-cards')).toHaveText('Your own cards: Write a pack');
  await expect(own.locator('.own-cards').getByRole('link')).toHaveAttribute('href', '/desk.html');
});

test('shows the focus ring above the list whole', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const button = popup.getByRole('button', { name: 'Side panel' });
  await button.focus();
  // The list cuts what is above its edge: room for the ring, with its offset.
  const room = await button.evaluate((one) => {
    const list = one.closest('section');
    return one.getBoundingClientRect().top - (list?.getBoundingClientRect().top ?? 0);
  });
  expect(room).toBeGreaterThanOrEqual(3);
});

test('uses the height of a window that is taller than a popup', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await popup.setViewportSize({ width: 390, height: 900 });
  await expect(popup.locator('.terms button').first()).toBeVisible();
  const height = () => popup.locator('.popup').evaluate((main) => main.clientHeight);
  await expect.poll(height).toBe(900);
});
