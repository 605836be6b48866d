import { lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, test } from './extension.ts';

test('lists the terms of the page in reading order and opens the card of one', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  const terms = popup.getByRole('list', { name: 'Terms on this page' }).getByRole('button');
  await expect(terms).toHaveCount(11);
  await expect(popup.getByRole('heading', { name: '11 terms on this page' })).toBeVisible();
  await expect(terms.first()).toContainText('Crocus City Hall');
  await expect(popup.locator('.rule')).toContainText('On for news articles (default)');

  const card = await lookAtCard(page);
  const closed = popup.waitForEvent('close');
  await terms.filter({ hasText: 'Kerman bombings' }).click();
  await closed;
  await expect.poll(() => card.texts('.name')).toEqual(['Kerman bombings']);
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-open') ?? [];
    return range instanceof Range ? range.getBoundingClientRect().y / innerHeight : -1;
  });
  expect(place).toBeGreaterThan(0);
  expect(place).toBeLessThan(1);
});

test('searches everything, forgives a typing error, and shows a card with related ones', async ({
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

test('takes whatever is typed: emoji, thousands of letters, nothing but spaces', async ({
  extension,
}) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  const search = popup.getByRole('searchbox');
  const said = popup.getByRole('status');
  for (const typed of ['😀', '🏳️‍🌈 🇷🇺', '!!!', '<img src=x>', 'x'.repeat(5000), '😀'.repeat(2500)]) {
    await search.fill(typed);
    await expect(said).toContainText(`Nothing found for “${[...typed][0]}`);
    const text = (await said.textContent()) ?? '';
    expect(text.length).toBeLessThan(110);
    expect(text.isWellFormed()).toBe(true);
  }
  await search.fill('   ');
  await expect(popup.getByRole('list', { name: 'Terms on this page' })).toBeVisible();
});

test('its card takes the focus, has the text size that was set, and gives the focus back', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await (await extension.worker()).evaluate(() => chrome.storage.sync.set({ size: 'largest' }));
  const popup = await extension.openPopup(page);
  await popup.getByRole('searchbox').fill('Khorasan');
  await expect(popup.getByRole('status')).toHaveText(/^\d+ entr/);
  const hit = popup.getByRole('list', { name: 'Search results' }).getByRole('button').nth(1);
  await hit.click();
  const heading = popup.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  expect(await popup.locator('.card').evaluate((card) => getComputedStyle(card).zoom)).toBe('1.35');
  await popup.locator('.back').click();
  await expect(hit).toBeFocused();
  // While something is typed, the focus stays where it is typed.
  await popup.getByRole('searchbox').pressSequentially(' P');
  await expect(popup.getByRole('searchbox')).toBeFocused();
});

test('says why nothing is marked where extensions cannot run', async ({ extension }) => {
  const page = await extension.open('chrome://version');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('Extensions cannot run on this page')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
  await popup.getByRole('searchbox').fill('Khorasan');
  await expect(popup.getByRole('list', { name: 'Search results' })).toContainText('Khorasan');
});

test('says so on a document that is no page, and on a page without terms', async ({
  extension,
  site,
}) => {
  site.add('/paper.pdf', { body: PDF, headers: { 'content-type': 'application/pdf' } });
  site.add('/note.txt', { body: 'Taliban '.repeat(99), headers: { 'content-type': 'text/plain' } });
  for (const path of ['/paper.pdf', '/note.txt']) {
    const page = await extension.open(path);
    const popup = await extension.openPopup(page);
    await expect(popup.locator('.empty')).toContainText(/not a web page|keeps extensions out/);
  }
  site.add(
    '/news/2026/02/a-quiet-day-in-the-village.html',
    `<meta property="og:type" content="article"><article><time datetime="2026-02-01"></time>
     ${'<p>Nothing happened in the village on this day, or on the day before, or after it.</p>'.repeat(20)}</article>`,
  );
  const quiet = await extension.open('/news/2026/02/a-quiet-day-in-the-village.html');
  const popup = await extension.openPopup(quiet);
  await expect(popup.locator('.empty')).toContainText('No names on this page have background yet');
});

/** The smallest PDF that viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
