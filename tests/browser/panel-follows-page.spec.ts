import { expectNoViolations } from './axe.ts';
import { ARTICLE, expect, marks, test } from './extension.ts';
import { emphasised, names, openArticle, openPanel } from './panel.ts';

test('follows the page: added names, a changed URL, a closed page', async ({ extension }) => {
  const { page, panel } = await openArticle(extension);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    const added = document.createElement('p');
    added.textContent = 'Later, the fighting around Khartoum in Sudan went on for another day.';
    article?.append(added);
  });
  await expect(names(panel).filter({ hasText: 'Khartoum' })).toHaveCount(1);

  await page.reload();
  await expect(names(panel)).toHaveCount(11);
  await names(panel).first().hover();
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);

  await page.goto(`${extension.site.origin}/shop/books.html`);
  await expect(panel.locator('.site')).toHaveAttribute('data-state', 'not-news');
  await expect(names(panel)).toHaveCount(0);
  await page.goto(extension.site.origin + ARTICLE);
  await expect(names(panel)).toHaveCount(11);

  await page.close();
  await expect(panel.getByText('The page was closed')).toBeVisible();
  await expect(names(panel)).toHaveCount(11);
  await names(panel).nth(2).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('ISIS-K');
});

test('keeps the search and the open card where the page only jumps within itself', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  /** Jumps to a fragment, then adds a sentence, which the panel hears of later. */
  const jump = async (to: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, to);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Later, the fighting around Khartoum in Sudan went on for another day.';
      document.querySelector('article')?.append(added);
    });
  };
  await panel.getByRole('searchbox').fill('Khartoum');
  await jump('more');
  const found = panel.getByRole('list', { name: 'In this article', exact: true });
  await found.getByRole('button', { name: 'Khartoum' }).click();
  await expect(panel.getByText('Mention 1 of 1')).toBeVisible();
  await jump('end');
  await expect(panel.getByText('Mention 1 of 2')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Khartoum');

  await page.evaluate(() => history.pushState(null, '', '?other'));
  await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(panel.getByRole('searchbox')).toHaveValue('');
});

test('of cards that come late, only the one asked for last opens, and only on its own page', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  await panel.evaluate(() => {
    const real = chrome.runtime.sendMessage.bind(chrome.runtime);
    const held: (() => void)[] = [];
    Reflect.set(globalThis, 'held', held);
    Reflect.set(chrome.runtime, 'sendMessage', async (message: { type: string }) => {
      if (message.type === 'card') await new Promise<void>((done) => held.push(done));
      return real(message);
    });
  });
  /** Lets so many cards come that were asked for, the first ones first. */
  const letCome = async (count: number) => {
    await expect
      .poll(() => panel.evaluate(() => Reflect.get(globalThis, 'held').length))
      .toBe(count);
    await panel.evaluate(async () => {
      for (const come of Reflect.get(globalThis, 'held').splice(0)) come();
      // One message more, which is answered after those.
      await chrome.runtime.sendMessage({ type: 'coverage' });
    });
  };
  const heading = panel.getByRole('heading', { level: 2 });
  const back = panel.getByRole('button', { name: 'Back: Background on this article' });
  await names(panel).nth(2).dblclick();
  await letCome(2);
  await expect(heading).toHaveText('ISIS-K');
  await back.click();

  await panel.getByRole('searchbox').fill('ISIS-K');
  await panel
    .getByRole('list', { name: 'In this article', exact: true })
    .getByRole('button')
    .first()
    .click();
  await page.evaluate(() => history.pushState(null, '', '?other'));
  await expect(panel.getByRole('searchbox')).toHaveValue('');
  await letCome(1);
  await names(panel).nth(1).click();
  await letCome(1);
  await expect(heading).toHaveText('Islamic State');
  await expect(back).toBeVisible();
});

test('explains if extensions cannot run, or a site is off or paused', async ({ extension }) => {
  const { page, panel } = await openArticle(extension);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.sync.set({ version: 1, 'site:127.0.0.1': 'off' }));
  await expect(panel.locator('.site')).toHaveAttribute('data-state', 'off');
  await panel.getByRole('switch').click();
  await expect(names(panel)).toHaveCount(11);
  await worker.evaluate(() => chrome.storage.local.set({ pausedUntilRestart: true }));
  await expect(panel.locator('.site')).toHaveAttribute('data-state', 'paused');
  await expectNoViolations(panel, 'the panel of a page that is paused', { within: '#app' });
  await panel.getByRole('button', { name: 'Resume' }).click();
  await expect(names(panel)).toHaveCount(11);
  await page.goto('chrome://version');
  await expect(panel.locator('.state')).toContainText(/Extensions cannot run|keeps extensions out/);
});

test('the code that follows an article is injected only once the panel opens', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const follows = async () => {
    const worker = await extension.worker();
    return worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => 'backgrounderEndPanels' in globalThis,
      });
      return result?.result;
    }, page.url());
  };
  expect(await follows()).toBe(false);
  const panel = await openPanel(extension, page);
  await expect(names(panel)).toHaveCount(11);
  await expect.poll(follows).toBe(true);
});
