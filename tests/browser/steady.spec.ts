import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, marks, SHOP, test } from './extension.ts';
import { stopper } from './stopped-background.ts';

/**
 * Collects what moves without the reader having done anything, as the browser tells it.
 *
 * @see https://wicg.github.io/layout-instability/
 */
function watchMoves(): void {
  const moves: string[] = [];
  Object.assign(globalThis, { moves });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources');
      const nodes = Array.isArray(sources) ? sources.map(({ node }) => node) : [];
      const names = nodes.map((node) => (node instanceof Element ? node.outerHTML : 'text'));
      moves.push(names.map((name) => name.slice(0, 60)).join(' and '));
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Has a page wait for what is whole for as long as it takes a slow machine. */
function waitLonger(): void {
  const { setTimeout: set } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, delay = 0) => set(run, delay < 500 ? delay : 60 * delay),
  });
}

/** What is there last on each of our pages. */
const LAST: Record<string, string> = {
  'options.html': '#subjects',
  'welcome.html': '.coverage',
  'library.html': '.coverage',
  'library.html#/entry/isis-k': '.full-name',
  'library.html#/timeline': '.moment-gloss',
  'library.html#/documents': 'main li',
};

test('once something of our pages is shown, nothing pushes it away', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(watchMoves);
  // All of it is in the viewport.
  await page.setViewportSize({ width: 1100, height: 4000 });
  const stop = await stopper(extension, page);
  for (const [path, last] of Object.entries(LAST)) {
    await page.goto('about:blank');
    // It takes longest to respond when it has to start.
    await stop();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await expect(page.locator(last).first()).toBeVisible();
    expect(await page.evaluate('moves'), path).toEqual([]);
  }
});

/** Opens the popup for a page once the background has stopped, and collects what moves in it. */
async function popupOf(
  extension: Extension,
  page: Page,
  stop: () => Promise<void>,
  popup: Page,
): Promise<void> {
  const tabId = await (await extension.worker()).evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    page.url(),
  );
  await popup.goto('about:blank');
  await stop();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tabId=${tabId ?? ''}`);
}

test('in the popup, too: with names, where nothing is news, and where the site is off', async ({
  extension,
  site,
}) => {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).not.toEqual([]);
  const shop = await extension.open(SHOP);
  const newPopup = async () => {
    const page = await extension.context.newPage();
    await page.addInitScript(watchMoves);
    await page.setViewportSize({ width: 384, height: 600 });
    return page;
  };
  const popup = await newPopup();
  await popup.addInitScript(waitLonger);
  const stop = await stopper(extension, popup);
  const state = popup.locator('.site');
  const settled = async (is: string) => {
    await expect(state).toHaveAttribute('data-state', is);
    await expect(popup.locator('.covers summary')).toBeVisible();
    await expect(popup.locator('.unseen, .awaited')).toHaveCount(0);
  };

  await popupOf(extension, article, stop, popup);
  await settled('on');
  await expect(popup.locator('.terms button').first()).toBeVisible();
  expect(await popup.evaluate('moves'), 'with names').toEqual([]);

  await popupOf(extension, shop, stop, popup);
  await settled('not-news');
  expect(await popup.evaluate('moves'), 'not news').toEqual([]);

  await popup.evaluate(
    (key) => chrome.storage.sync.set({ version: 1, [key]: 'off' }),
    `site:${site.host}`,
  );
  await popupOf(extension, article, stop, popup);
  await settled('off');
  expect(await popup.evaluate('moves'), 'off').toEqual([]);

  // A page that shows a message answers nobody.
  await popup.evaluate(() => chrome.storage.sync.clear());
  await expect.poll(() => marks(article)).not.toEqual([]);
  article.on('dialog', () => {});
  void article.evaluate(() => alert('blocked')).catch(() => {});
  const late = await newPopup();
  await popupOf(extension, article, stop, late);
  await expect(late.locator('.late')).toBeVisible();
  await expect(late.getByText('This page is not responding.')).toBeVisible({ timeout: 15_000 });
  expect(await late.evaluate('moves'), 'blocked').toEqual([]);
});

/** The popup for an article whose names are marked, as high as browsers let it be. */
async function popupOfArticle(extension: Extension): Promise<Page> {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).not.toEqual([]);
  const popup = await extension.openPopup(article);
  await popup.setViewportSize({ width: 384, height: 600 });
  return popup;
}

test('the foot of the popup, while it is in use, stays where it is when names go and come', async ({
  extension,
}) => {
  const popup = await popupOfArticle(extension);
  const state = popup.locator('.site');
  const mode = popup.locator('.mode select');
  const settled = async (is: string) => {
    await expect(state).toHaveAttribute('data-state', is);
    await expect(popup.locator('.awaited')).toHaveCount(0);
  };
  await settled('on');
  const before = await mode.boundingBox();
  for (const [value, is] of [
    ['chosen', 'off'],
    ['every', 'on'],
  ] as const) {
    await mode.focus();
    await mode.selectOption(value);
    await settled(is);
    expect(await mode.boundingBox(), value).toEqual(before);
  }
});

test('what the reader turns off or pauses above the names leaves no empty room in the popup', async ({
  extension,
}) => {
  const popup = await popupOfArticle(extension);
  const state = popup.locator('.site');
  const above = popup.locator('.search');
  /** Height of what is between the search field and the foot. */
  const between = async () => {
    const [field, foot] = await Promise.all(
      [above, popup.locator('.popup-foot')].map((part) => part.boundingBox()),
    );
    return (foot?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0);
  };
  await expect(state).toHaveAttribute('data-state', 'on');
  await expect(popup.locator('.terms button').first()).toBeVisible();
  const withNames = await between();
  expect(withNames).toBeGreaterThan(100);

  await popup.getByRole('switch').click();
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect.poll(between).toBeLessThan(30);
  await popup.getByRole('switch').click();
  await expect(state).toHaveAttribute('data-state', 'on');
  await expect.poll(between).toBe(withNames);

  await test.step('while it is searched, results that get fewer do not move the foot', async () => {
    const foot = await popup.locator('.popup-foot').boundingBox();
    await above.fill('zzzzzz');
    await expect(popup.locator('.empty')).toBeVisible();
    expect(await popup.locator('.popup-foot').boundingBox()).toEqual(foot);
  });
});
