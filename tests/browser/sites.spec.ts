import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inTemporaryFolder } from '../../scripts/chromium.ts';
import {
  ARTICLE,
  type Extension,
  expect,
  expectQuiet,
  marks,
  SHOP,
  startExtension,
  test,
  turn,
} from './extension.ts';
import { badges } from './left-pages.ts';

test('a site is turned off in open tabs at once, stays off, and is turned on without a reload', async ({
  extension,
}) => {
  const first = await extension.open(ARTICLE);
  const second = await extension.open(ARTICLE);
  await expect.poll(() => marks(first)).not.toEqual([]);
  await expect.poll(() => marks(second)).not.toEqual([]);

  const popup = await extension.openPopup(second);
  await turn(popup.getByRole('switch'), false);
  await expect(popup.locator('.state')).toContainText('Off by your rule for 127.0.0.1.');
  await expect.poll(() => marks(first)).toEqual([]);
  await expect.poll(() => marks(second)).toEqual([]);
  await expect(popup.locator('.state')).toContainText('Off by your rule for 127.0.0.1');

  const third = await extension.open(ARTICLE);
  await expect.poll(() => badges(extension)).toEqual(['off', 'off', 'off']);
  expect(await marks(third)).toEqual([]);

  // A page opened while its site was off has no mark styles, and a rule of
  // a page can override them.
  await first.addStyleTag({
    content: 'p::highlight(backgrounder-term) { text-decoration: none !important }',
  });
  await turn(popup.getByRole('switch'), true);
  await expect(popup.locator('.state')).toContainText('On for news articles (default)');
  for (const page of [first, second, third]) {
    await expect.poll(() => marks(page)).not.toEqual([]);
    await expect.poll(() => underlined(page)).toBe(true);
  }
  await expect.poll(() => badges(extension)).toEqual(['10', '10', '10']);
});

test('a rule affects the tabs of its site, and no others', async ({ ownExtension: extension }) => {
  const elsewhere = extension.site.origin.replace('127.0.0.1', 'localhost');
  const here = await extension.open(ARTICLE);
  const other = await extension.context.newPage();
  await other.goto(elsewhere + ARTICLE);
  await expect.poll(() => marks(here)).not.toEqual([]);
  await expect.poll(() => marks(other)).not.toEqual([]);
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const reached: string[] = [];
    Reflect.set(globalThis, 'reached', reached);
    const listenTo = (api: object, name: string) => {
      const real: unknown = Reflect.get(api, name);
      if (typeof real !== 'function') throw new Error(`no ${name}`);
      Reflect.set(api, name, (...args: unknown[]) => {
        // The first argument is a tab's id, or contains it.
        reached.push(JSON.stringify(args[0]));
        return Reflect.apply(real, api, args);
      });
    };
    listenTo(chrome.scripting, 'executeScript');
    listenTo(chrome.tabs, 'sendMessage');
  });
  await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }));
  await expect.poll(() => marks(here)).toEqual([]);
  await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'on' }));
  await expect.poll(() => marks(here)).not.toEqual([]);
  const reached = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: ['http://localhost/*', 'http://127.0.0.1/*'] });
    const calls = String(Reflect.get(globalThis, 'reached'));
    return tabs
      .filter(({ id }) => new RegExp(`(?:^|[,:])${id}(?:[,}]|$)`).test(calls))
      .map(({ url }) => new URL(url ?? '').hostname);
  });
  expect(reached).toEqual(['127.0.0.1']);
  // The test’s own page on another host is all that was requested there.
  expect(new Set(extension.strangers)).toEqual(new Set([elsewhere + ARTICLE]));
  extension.strangers.length = 0;
});

/** Whether marks are underlined. */
const underlined = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('backgrounder-term') ?? [])].every(
      ({ startContainer: { parentElement } }) =>
        parentElement !== null &&
        getComputedStyle(parentElement, '::highlight(backgrounder-term)').textDecorationLine ===
          'underline',
    ),
  );

test('a page that the browser put no script into, as Chromium does when it prerenders one, is read once it is shown', async ({
  ownExtension: extension,
}) => {
  await (await extension.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(10);
  expectQuiet(extension);
});

test('no code of ours runs on a site that is off', async ({ extension }) => {
  await (await extension.worker()).evaluate(() =>
    chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }),
  );
  await expect
    .poll(async () =>
      (await extension.worker()).evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(
          ({ excludeMatches }) => excludeMatches ?? [],
        ),
      ),
    )
    .toEqual(['*://127.0.0.1/*']);

  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(extension.site.origin + ARTICLE);
  await page.waitForLoadState('networkidle');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.state')).toContainText('Off by your rule for 127.0.0.1');
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
});

test('a page that is open when its site is turned off is not even looked at any more', async ({
  extension,
  site,
}) => {
  const elsewhere = site.origin.replace('127.0.0.1', 'localhost') + SHOP;
  const other = await extension.open(elsewhere);
  const page = await extension.open(SHOP);
  const popup = await extension.openPopup(page);
  const state = popup.locator('.site');
  await expect(state).toHaveAttribute('data-state', 'not-news');
  // All pages of the extension hear what the probe sends.
  await popup.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ type }, { tab }) => {
      if (type === 'page-signals') heard.push(tab?.url);
    });
  });
  await popup.evaluate(() => chrome.storage.sync.set({ version: 1, 'site:127.0.0.1': 'off' }));
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect.poll(() => badgeTitle(extension, page)).toContain('off');
  const article = readFileSync('tests/fixtures/article.html', 'utf8');
  // A probe waits equally long after a change; so the second page comes second.
  for (const each of [page, other]) {
    await each.evaluate((text) => {
      const news = new DOMParser().parseFromString(text, 'text/html');
      document.head.append(...news.head.children);
      document.body.append(...news.body.children);
    }, article);
  }
  const heard = () => popup.evaluate('heard');
  await expect.poll(heard).toEqual([elsewhere]);
  // Turned on again, it is looked at as it is by then.
  await popup.getByRole('switch').click();
  await expect.poll(heard).toEqual([elsewhere, page.url()]);
  expect(new Set(extension.strangers.splice(0))).toEqual(new Set([elsewhere]));
});

async function badgeTitle(extension: Extension, page: Page): Promise<string> {
  return (await extension.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
  }, page.url());
}

test('a site that is off stays off after a restart', async ({ site }) => {
  await inTemporaryFolder(async (profile) => {
    const before = await startExtension(profile, site);
    const page = await before.open(ARTICLE);
    await expect.poll(() => marks(page)).not.toEqual([]);
    const popup = await before.openPopup(page);
    await turn(popup.getByRole('switch'), false);
    await expect.poll(() => marks(page)).toEqual([]);
    await before.context.close();

    const after = await startExtension(profile, site);
    const again = await after.open(ARTICLE);
    const popupAgain = await after.openPopup(again);
    await expect(popupAgain.locator('.state')).toContainText('Off by your rule for 127.0.0.1');
    expect(await marks(again)).toEqual([]);
    await turn(popupAgain.getByRole('switch'), true);
    await expect.poll(() => marks(again)).not.toEqual([]);
    expect([...before.complaints, ...after.complaints]).toEqual([]);
    await after.context.close();
  });
});

test('the three modes work as described', async ({ extension }) => {
  const news = await extension.open(ARTICLE);
  const shop = await extension.open(SHOP);
  await expect.poll(() => marks(news)).not.toEqual([]);
  const popup = await extension.openPopup(shop);

  await popup.getByLabel('Mark names on').selectOption('Every page');
  await expect.poll(() => marks(shop)).toEqual(['ISIS-K', 'Taliban', 'Nangarhar', 'Kunar']);

  await popup.getByLabel('Mark names on').selectOption('Only sites I turn on');
  await expect.poll(() => marks(shop)).toEqual([]);
  await expect.poll(() => marks(news)).toEqual([]);
  await expect(popup.locator('.state')).toContainText('you chose to turn sites on yourself');

  await turn(popup.getByRole('switch'), true);
  await expect.poll(() => marks(news)).not.toEqual([]);
  await expect.poll(() => marks(shop)).not.toEqual([]);
});

test('a page that is not news can be marked anyway', async ({ extension }) => {
  const shop = await extension.open(SHOP);
  const popup = await extension.openPopup(shop);
  await popup.getByRole('button', { name: 'Mark names on this site' }).click();
  await expect.poll(() => marks(shop)).not.toEqual([]);
  await expect(popup.locator('.state')).toContainText('On by your rule for 127.0.0.1');
});

test('damaged rules are set aside, and defaults are used', async ({ extension }) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 1, mode: ['news'], 'site:127.0.0.1': 7 }),
  );
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const aside = () => worker.evaluate(async () => (await chrome.storage.local.get()).setAside);
  await expect.poll(aside).toEqual([{ mode: ['news'], 'site:127.0.0.1': 7 }]);
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('set damaged settings aside')]);
  extension.complaints.length = 0;
});
