import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, readEverything, SHOP, test } from './extension.ts';

/** Searches, waits until the results replace the names of the page, and opens the first card. */
async function openCard(popup: Page, text: string): Promise<void> {
  await popup.getByRole('searchbox').fill(text);
  const found = popup.getByRole('list', { name: 'Search results' }).getByRole('button');
  await found.first().click();
}

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

test('distinguishes an unsupported language from a page without known names', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  const chinese = '周一,官员们谈到了一周以来的工作,并表示将继续推进。'.repeat(4);
  const english =
    'On Monday officials spoke about the work of the week, and said that it goes on. ';
  site.add('/chinese', `<!doctype html><title>C</title><p>${chinese}</p><p>${chinese}</p>`);
  site.add(
    '/english',
    `<!doctype html><html lang="en"><title>E</title><p>${english.repeat(9)}</p>`,
  );
  const popup = await extension.openPopup(await extension.open('/chinese'));
  await expect(popup.getByText('Backgrounder doesn’t know the names in')).toBeVisible();
  const other = await extension.openPopup(await extension.open('/english'));
  await expect(
    other.getByText('There is no background yet on the names on this page.'),
  ).toBeVisible();
});

test('searches everything, tolerates a typo, and shows a card with related ones', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  const popup = await extension.openPopup(page);
  const search = popup.getByRole('searchbox');
  await search.fill('solemani');
  const hits = popup.getByRole('list', { name: 'Search results' }).getByRole('button');
  await expect(hits.first()).toContainText('Qasem Soleimani');
  await hits.first().click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toBeVisible();
  await popup.getByRole('tab', { name: 'Related' }).click();
  await popup.locator('.related button').first().click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toHaveCount(0);
  await popup.locator('.back').click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toBeVisible();
  await popup.locator('.back').click();
  await search.fill('zzzz');
  await expect(popup.getByText('Nothing found for “zzzz”')).toBeVisible();
});

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

test('handles any query: emoji, thousands of letters, only spaces', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  const search = popup.getByRole('searchbox');
  const said = popup.locator('.empty');
  for (const typed of ['😀', '🏳️‍🌈 🇷🇺', '!!!', '<img src=x>', 'x'.repeat(5000), '😀'.repeat(2500)]) {
    await search.fill(typed);
    await expect(said).toContainText(`Nothing found for “${[...typed][0]}`);
    const text = (await said.textContent()) ?? '';
    expect(text.length).toBeLessThan(110);
    expect(text.isWellFormed()).toBe(true);
  }
  await search.fill('   ');
  await expect(popup.getByRole('list', { name: 'Names on this page' })).toBeVisible();
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

test('says why nothing is marked if extensions cannot run', async ({ extension }) => {
  const page = await extension.open('chrome://version');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('Extensions cannot run here')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
  await popup.getByRole('searchbox').fill('Khorasan');
  await expect(popup.getByRole('list', { name: 'Search results' })).toContainText('Khorasan');
});

test('each state says what it is, and why, in one place', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const state = popup.locator('.site');
  /** What is shown below the search, in place of names. */
  const below = popup.locator('.popup > :not(h1, .site, .search, .popup-foot)');
  await expect(below).toHaveText(/11 names on this page/);
  await popup.getByRole('switch').click();
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect(below).toHaveCount(0);
  await popup.getByRole('switch').click();
  await popup.getByText('Pause', { exact: true }).click();
  await popup.getByRole('button', { name: 'On this page only' }).click();
  await expect(state).toHaveAttribute('data-state', 'paused');
  await expect(below).toHaveCount(0);

  const shop = await extension.openPopup(await extension.open(SHOP));
  await expect(shop.locator('.site')).toHaveAttribute('data-state', 'not-news');
  await expect(shop.locator('.popup > :not(h1, .site, .search, .popup-foot)')).toHaveCount(0);
});

test('leads to the desk: with the page as a document, or else empty', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  const popup = await extension.openPopup(page);
  const line = popup.locator('.own-cards');
  await expect(line).toHaveText('Your own cards: From this page Write a pack');
  await expect(line.getByRole('link').first()).toHaveAttribute('href', /^\/desk\.html\?tab=\d+$/);
  await expect(line.getByRole('link').last()).toHaveAttribute('href', '/desk.html');
  const own = await extension.openPopup(await extension.open('chrome://version'));
  await expect(own.locator('.own-cards')).toHaveText('Your own cards: Write a pack');
  await expect(own.locator('.own-cards').getByRole('link')).toHaveAttribute('href', '/desk.html');
});

test('explains why a file, or a page without known names, lists nothing', async ({
  extension,
  site,
}) => {
  site.add('/paper.pdf', { body: PDF, headers: { 'content-type': 'application/pdf' } });
  site.add('/note.txt', { body: 'Taliban '.repeat(99), headers: { 'content-type': 'text/plain' } });
  for (const path of ['/paper.pdf', '/note.txt']) {
    const page = await extension.open(path);
    const popup = await extension.openPopup(page);
    await expect(popup.locator('.state')).toContainText(/not a web page|keeps extensions out/);
  }
  site.add(
    '/news/2026/02/a-quiet-day-in-the-village.html',
    `<meta property="og:type" content="article"><article><time datetime="2026-02-01"></time>
     ${'<p>Nothing happened in the village on this day, or on the day before, or after it.</p>'.repeat(20)}</article>`,
  );
  const quiet = await extension.open('/news/2026/02/a-quiet-day-in-the-village.html');
  const popup = await extension.openPopup(quiet);
  await expect(popup.locator('.empty')).toContainText(
    'There is no background yet on the names on this page',
  );
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

/** The smallest PDF that viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

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
