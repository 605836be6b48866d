import { ARTICLE, expect, marks, readEverything, SHOP, test } from './extension.ts';

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

test('offers a pause only where something is read', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const pause = popup.getByText('Pause', { exact: true });
  const mode = popup.locator('.mode select');
  const state = popup.locator('.site');
  await expect(pause).toBeVisible();
  await popup.getByRole('switch').click();
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect(pause).toHaveCount(0);
  await popup.getByRole('switch').click();
  await expect(pause).toBeVisible();
  await mode.selectOption('chosen');
  await expect(state).toHaveAttribute('data-state', 'off');
  await expect(pause).toHaveCount(0);

  await mode.selectOption('news');
  for (const path of [SHOP, 'chrome://version']) {
    const other = await extension.openPopup(await extension.open(path));
    await expect(other.locator('.state')).toContainText(/Not a news article|Not available/);
    await expect(other.getByText('Pause', { exact: true })).toHaveCount(0);
  }
});

/** Collects each state that the popup shows, and whether the page can be used as a document. */
function watchStates(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const look = () => {
    const state = document.querySelector('.site')?.getAttribute('data-state');
    const word = document.querySelector('.state strong')?.textContent;
    const link = document.querySelector('.own-cards a[href*="tab="]') ? '' : ' without the link';
    const names = document.querySelectorAll('.terms button').length > 0 ? ' with names' : '';
    const now = `${state} “${word}”${names}${link}`;
    if (seen.at(-1) !== now) seen.push(now);
  };
  look();
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

const storedMode = async () => (await chrome.storage.sync.get({ mode: 'news' })).mode;
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

test('a change of mode leads from one state to the next, and no other is seen', async ({
  extension,
}) => {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).not.toEqual([]);
  const shop = await extension.open(SHOP);
  const NAMES = ' with names';
  const LOOKING = 'none “Checking this page…”';
  const cases = [
    [article, ['chosen', 'off “Off”'], ['news', LOOKING, 'on “On”', `on “On”${NAMES}`]],
    [article, ['every', `on “On”${NAMES}`], ['news', `${LOOKING}${NAMES}`, `on “On”${NAMES}`]],
    [
      shop,
      ['every', `on “On”${NAMES}`],
      ['news', `${LOOKING}${NAMES}`, LOOKING, 'not-news “Not a news article”'],
    ],
    [shop, ['chosen', 'off “Off”'], ['news', LOOKING, 'not-news “Not a news article”']],
  ] as const;
  for (const [page, [first, before], [second, ...after]] of cases) {
    const popup = await extension.openPopup(page);
    const mode = popup.locator('.mode select');
    await mode.selectOption(first);
    await expect(popup.locator('.site')).toHaveAttribute('data-state', before.split(' ')[0] ?? '');
    if (before.includes(NAMES)) await expect(popup.locator('.terms button').first()).toBeVisible();
    // Until the page has been read, its names may still come.
    await expect(popup.locator('.awaited')).toHaveCount(0);
    // Until the choice has been stored, the popup only foresees what it will come to.
    await expect.poll(() => popup.evaluate(storedMode)).toBe(first);
    for (const _ of [1, 2, 3]) await popup.evaluate(nextFrame);
    await popup.evaluate(watchStates);
    await mode.selectOption(second);
    const last = after.at(-1) ?? '';
    await expect.poll(() => popup.evaluate('seen.at(-1)')).toBe(last);
    const seen: string[] = await popup.evaluate('seen');
    const from = `${first} to ${second}`;
    expect(seen[0], from).toContain(before);
    // Some may be too short to be seen, but none is another.
    expect([seen[0], ...after], from).toEqual(expect.arrayContaining(seen));
    expect(seen.length, `${from}: ${seen.join(', ')}`).toBeLessThanOrEqual(after.length + 1);
    await popup.close();
  }
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

/** The smallest PDF that viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
