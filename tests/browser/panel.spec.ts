import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { lookAtCard } from './card.ts';
import {
  ARTICLE,
  type Extension,
  expect,
  hoverOver,
  marks,
  readEverything,
  test,
} from './extension.ts';
import { FILL } from './paths/shapes.ts';

/** The panel of a page, as a page of its own; see the end for the one beside a page. */
async function openPanel(extension: Extension, page: Page): Promise<Page> {
  const worker = await extension.worker();
  const tabId = await worker.evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    page.url(),
  );
  const panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 360, height: 720 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tabId=${tabId}`);
  return panel;
}

async function openArticle(extension: Extension): Promise<{ page: Page; panel: Page }> {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const panel = await openPanel(extension, page);
  await expect(names(panel).first()).toContainText('Crocus City Hall');
  return { page, panel };
}

const names = (panel: Page) =>
  panel.getByRole('list', { name: 'Names in this article' }).getByRole('button');

/** The texts emphasised on a page. */
const emphasised = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('backgrounder-open') ?? [])].map((range) =>
      range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '',
    ),
  );

test('the article’s names are listed in reading order, with their number of mentions', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await expect(names(panel)).toHaveCount(11);
  await expect(names(panel).nth(1)).toContainText(/Islamic State.*Organisation.*2 mentions/s);
  await expect(panel.getByRole('tab')).toHaveText([
    /Names 11/,
    /Timeline 2/,
    /Map [3-9]/,
    /Groups 3/,
  ]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  await expectNoViolations(panel, 'the panel', { within: '#app' });
  for (const part of ['Timeline', 'Map', 'Groups']) {
    await panel.getByRole('tab', { name: part }).click();
    await expectNoViolations(panel, `the panel, ${part}`, { within: '#app', lightOnly: true });
  }
  await panel.getByRole('tab', { name: 'Names' }).click();
});

test('scrolling the article moves “You are here”', async ({ extension }) => {
  const { page, panel } = await openArticle(extension);
  const here = panel.locator('.names [aria-current]');
  await page.setViewportSize({ width: 700, height: 300 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // By name: before the window was made lower, “You are here” was at the first one.
  await expect(here).toContainText(/Islamic State.*You are here/s);
  await page.evaluate(() => scrollTo(0, 260));
  await expect(here).toContainText(/Crocus City Hall.*You are here/s);
  // Above the first name, there is no “You are here”.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(here).toHaveCount(0);
});

test('names in hidden text are listed last, and never where the reader is', async ({
  extension,
}) => {
  const hidden = (text: string) => `<div class="closed"><p>${text}</p></div>`;
  const line = (text: string) => `<p style="margin-top: 600px">${text}</p>`;
  extension.site.add(
    '/news/2026/comments.html',
    `<!doctype html><html lang="en"><title>A verdict</title><meta property="og:type" content="article">
     <style>.closed { display: none }</style>
     <article><h1>A verdict</h1>
     ${hidden(`The Taliban fight them, ${FILL}`)}
     ${line(`The attack on Crocus City Hall was claimed by a group, ${FILL}`)}
     ${hidden(`The Taliban and ISIS-K fight, ${FILL}`).repeat(5)}
     ${line(`Islamic State claimed the attack, ${FILL}`)}
     <p style="margin-top: 1000px">The end.</p></article></html>`,
  );
  await readEverything(extension);
  const page = await extension.open('/news/2026/comments.html');
  await page.setViewportSize({ width: 700, height: 300 });
  await expect.poll(() => marks(page)).not.toEqual([]);
  const panel = await openPanel(extension, page);
  const here = panel.locator('.names [aria-current]');
  await expect(names(panel).filter({ hasText: 'Taliban' })).toContainText('6 mentions');
  await expect(names(panel)).toHaveText([/^Crocus/, /^Islamic State/, /^Taliban/, /^ISIS-K/]);
  await page.evaluate(() => scrollTo(0, 700));
  await expect(here).toContainText(/Crocus City Hall.*You are here/s);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(here).toContainText(/Islamic State.*You are here/s);
  // Above the first visible name, there is no “You are here”.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(here).toHaveCount(0);
});

test('pointing at a name emphasises it on the page, and choosing it leads there', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  await page.setViewportSize({ width: 700, height: 300 });
  const kabul = names(panel).filter({ hasText: 'Kabul airport attack' });
  await kabul.hover();
  await expect.poll(() => emphasised(page)).toHaveLength(2);
  await panel.mouse.move(5, 5);
  await expect.poll(() => emphasised(page)).toEqual([]);

  await kabul.click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kabul airport attack');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByText('Mention 1 of 2')).toBeVisible();
  const places = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('backgrounder-open') ?? [])].map((range) => {
        const y = range instanceof Range ? range.getBoundingClientRect().y : -1;
        return y >= 0 && y < innerHeight;
      }),
    );
  await expect.poll(async () => (await places())[0]).toBe(true);
  await panel.getByRole('button', { name: 'Next mention' }).click();
  await expect(panel.getByText('Mention 2 of 2')).toBeVisible();
  await expect.poll(async () => (await places())[1]).toBe(true);

  // A name within the card leads on; back leads to the list, and to the name in it.
  await panel.getByRole('button', { name: 'Back: Background on this article' }).click();
  await expect(kabul).toBeFocused();
});

test('what is pointed at stays emphasised though a card closes, and an open card is again after it', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  const card = await lookAtCard(page);
  await page.bringToFront();
  await hoverOver(page, 'Taliban');
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await names(panel).first().hover();
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
  await panel.mouse.move(5, 5);
  await expect.poll(() => emphasised(page)).toEqual(['Taliban']);

  await names(panel).first().hover();
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
});

test('timeline, map and groups lead to cards, by keyboard alone', async ({ extension }) => {
  const { panel } = await openArticle(extension);
  const title = panel.getByRole('heading', { level: 2 });
  const open = async (tab: string) => {
    await panel.getByRole('tab', { selected: true }).focus();
    while (
      (await panel.getByRole('tab', { selected: true }).textContent())?.startsWith(tab) !== true
    )
      await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Tab');
  };
  const back = async () => {
    await panel.locator('.back').focus();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('tab').first()).toBeVisible();
  };
  await open('Timeline');
  await expect(panel.getByRole('tabpanel', { name: /Timeline/ }).locator('time')).toHaveText([
    '3 January 2024',
    '26 August 2021',
  ]);
  await panel.keyboard.press('Enter');
  await expect(title).toHaveText('Kerman bombings');
  await back();
  await open('Map');
  await expect(panel.getByRole('group', { name: /^Map: / })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(title).toHaveCount(1);
  await back();
  await open('Groups');
  await expect(panel.getByRole('tabpanel', { name: /Groups/ })).toContainText(
    /Islamic State\s*ISIS-K\s*Opposed to\s*Taliban/,
  );
  await panel.keyboard.press('Enter');
  await expect(title).toHaveText('Islamic State');
});

test('the search shows names of the article first, and all other entries below', async ({
  extension,
}) => {
  const { panel } = await openArticle(extension);
  await panel.getByRole('searchbox').fill('taliban');
  await expect(panel.getByRole('list', { name: 'In this article' })).toContainText('Taliban');
  const others = panel.getByRole('list', { name: 'Search results' }).getByRole('button');
  await expect(others.filter({ hasText: 'Pakistani Taliban' })).toHaveCount(1);
  await panel.getByRole('searchbox').fill('zzzz');
  await expect(panel.getByText('Nothing found for “zzzz”')).toBeVisible();
  await panel.getByRole('searchbox').fill('gaza');
  await others.first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(1);
  // The article does not name it.
  await expect(panel.getByText(/^Mention /)).toHaveCount(0);
});

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

test('explains if extensions cannot run, or a site is off or paused', async ({ extension }) => {
  const { page, panel } = await openArticle(extension);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.sync.set({ version: 1, 'site:127.0.0.1': 'off' }));
  await expect(panel.locator('.site')).toHaveAttribute('data-state', 'off');
  await panel.getByRole('switch').click();
  await expect(names(panel)).toHaveCount(11);
  await worker.evaluate(() => chrome.storage.session.set({ paused: true }));
  await expect(panel.locator('.site')).toHaveAttribute('data-state', 'paused');
  await expectNoViolations(panel, 'the panel of a page that is paused', { within: '#app' });
  await panel.getByRole('button', { name: 'Resume' }).click();
  await expect(names(panel)).toHaveCount(11);
  await page.goto('chrome://version');
  await expect(panel.locator('.state')).toContainText(/Extensions cannot run|keeps extensions out/);
});

test('in print, all parts follow one another', async ({ extension }) => {
  const { panel } = await openArticle(extension);
  await panel.emulateMedia({ media: 'print' });
  for (const part of ['Names', 'Timeline', 'Map', 'Groups'])
    await expect(panel.locator('.for-paper', { hasText: part })).toBeVisible();
  await expect(panel.getByRole('searchbox')).toBeHidden();
  await expect(panel.getByRole('tab').first()).toBeHidden();
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

/** The text of the panel beside a page, read from another page of the extension; null if none is open. */
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
