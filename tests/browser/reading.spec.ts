import { lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import {
  ARTICLE,
  expect,
  hoverOver,
  inOurWorld,
  marks,
  placeOf,
  readEverything,
  SHOP,
  test,
} from './extension.ts';
import { readCard, TERMS } from './paths/reading.ts';

test('a name is marked at its first mention; its card opens, leads to a related one and back, and closes', async ({
  extension,
}) => {
  await readCard(inChromium(extension));
});

test('shows the statement behind each number of a sentence', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Crocus City Hall');
  await expect.poll(() => card.isOpen()).toBe(true);

  expect(await card.texts('.opened')).toEqual([]);
  await card.click('.gloss .cite');
  // Only the statement it cites, in place, with the publisher.
  await expect.poll(() => card.texts('.gloss .opened .statement')).not.toEqual([]);
  expect(await card.texts('.gloss .opened .origin .line')).toEqual([expect.stringContaining(', ')]);
  for (const link of await card.texts('.opened a')) {
    const href = (await card.attribute('.opened a', 'href')) ?? '';
    expect(href).toMatch(/^https?:\/\//);
    // And the host it leads to, whatever the publisher is said to be.
    expect(link).toBe(`Open the source ${new URL(href).host.replace(/^www\./, '')}`);
    expect(await card.attribute('.opened a', 'rel')).toBe('noopener noreferrer');
    expect(await card.attribute('.opened a', 'target')).toBe('_blank');
  }
  await card.click('.summary .cite');
  await expect.poll(() => card.texts('.summary .opened')).toHaveLength(1);
  expect(await card.texts('.opened')).toHaveLength(1);
  await card.click('.summary .cite');
  await expect.poll(() => card.texts('.opened')).toEqual([]);
});

test('the card can be reached with the pointer, and closes when the pointer leaves', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Crocus City Hall');
  await expect.poll(() => card.isOpen()).toBe(true);

  const box = await card.boxAtRest();
  // Crosses the gap and other text into the card, more slowly than the delay before a card hides.
  await page.mouse.move(box.x + box.width - 30, box.y + 60, { steps: 40 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
  expect(await card.texts('.name')).toEqual(['Crocus City Hall']);

  await page.mouse.move(5, 5, { steps: 5 });
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('after Esc the card does not reopen until the pointer has left the name', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.move(x + 3, y + 1, { steps: 10 });
  // Another term opens its card as usual; had the first card come back, this
  // one would not be the next.
  await page.mouse.move(5, 5);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
});

test('a click pins the card; a name in a link still follows the link', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.click(x, y);
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await page.mouse.move(5, 5, { steps: 5 });
  // However fast the pointer arrived.
  await hoverOver(page, 'Sanaullah Ghafari');
  await expect
    .poll(() => card.texts('.as-of'))
    .toEqual(['Unpin this card to open “Sanaullah Ghafari”.']);
  expect(await card.texts('.name')).toEqual(['Taliban']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  const link = await placeOf(page, 'Islamic State group');
  await page.mouse.click(link.x, link.y);
  await expect(page).toHaveURL(/#is$/);
});

test('leaves the page byte for byte as it was', async ({ extension }) => {
  const html = 'document.documentElement.outerHTML';
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const marked = await page.evaluate(html);
  const sheets = await page.evaluate(
    '[document.styleSheets.length, document.adoptedStyleSheets.length]',
  );
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  const closed = await page.evaluate(html);

  // The same page without the extension: parsed, not loaded.
  const untouched = await page.evaluate(
    `fetch(location.href)
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML)`,
  );
  expect(marked).toBe(untouched);
  expect(closed).toBe(untouched);
  expect(sheets).toEqual([1, 0]);
});

test('a card on an article of an earlier month gives both dates', async ({ extension, site }) => {
  const about = (date: string) =>
    `<!doctype html><title>Then</title><meta property="og:type" content="article"><article><time datetime="${date}"></time>
    ${'<p>The Taliban spoke to all who had come there to ask what they wanted to know on that day.</p>'.repeat(12)}</article>`;
  for (const [year, dates] of [
    ['2019', ['Article: Mar 2019; background: ']],
    ['2031', []],
  ] as const) {
    site.add(`/news/${year}/then.html`, about(`${year}-03-14`));
    const page = await extension.open(`/news/${year}/then.html`);
    await expect.poll(() => marks(page)).toContain('Taliban');
    const card = await lookAtCard(page);
    await hoverOver(page, 'Taliban');
    await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
    expect(await card.texts('.older')).toEqual(dates.map((text) => expect.stringContaining(text)));
  }
});

test('ignores pages that are not news', async ({ extension }) => {
  const news = await extension.open(ARTICLE);
  const shop = await extension.open(SHOP);
  await expect.poll(() => marks(news)).toHaveLength(TERMS.length);
  const popup = await extension.openPopup(shop);
  await expect(popup.locator('.state')).toHaveText('Not a news article Nothing is marked here.');
  expect(await marks(shop)).toEqual([]);
});

test('marks added text, and forgets removed text', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent =
      'Later that day the governor of Nangarhar spoke of it in public for the first time.';
    document.querySelector('article')?.append(added);
    document.getElementById('leader')?.remove();
  });
  await expect
    .poll(async () => (await marks(page)).join())
    .toBe([...TERMS.filter((one) => !/Ghafari|Taliban/.test(one)), 'Nangarhar'].join());
});

test('follows a page to another URL without a load', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  await page.evaluate(() => {
    history.pushState({}, '', '/news/2026/another-story-of-the-day.html');
    for (const id of ['lead', 'claim', 'leader', 'older', 'hospital']) {
      document.getElementById(id)?.remove();
    }
    const added = document.createElement('p');
    const sentence =
      'In another story of the same day the governor of Nangarhar welcomed visitors. ';
    added.textContent = sentence.repeat(20);
    document.querySelector('article')?.append(added);
  });
  await expect.poll(() => marks(page)).toEqual(['Nangarhar']);
});

test('opens cards even if the background was stopped in the meantime', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(TERMS.length);
  const hasCode = () => inOurWorld(extension, page, () => 'backgrounderPresenter' in globalThis);
  expect(await hasCode()).toBe(false);
  // A pointer that moves anywhere on the page may be on its way to a name.
  await page.mouse.move(3, 3);
  await expect.poll(hasCode).toBe(true);
  await stopBackground(extension);

  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS\u2011K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.to-related');
  await card.click('.related button', 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await stopBackground(extension);
  // The page does not name the takeover: only the background has its card.
  await card.click('.to-related');
  await card.click('.related button', 'Taliban takeover');
  await expect.poll(async () => (await card.texts('.name'))[0]).toMatch(/Taliban takeover/);
});

/** Stops the service worker, as the browser does when it is idle. */
async function stopBackground({
  context,
  id,
}: {
  context: import('@playwright/test').BrowserContext;
  id: string;
}) {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals/');
  const worker = page.locator('.serviceworker-registration', { hasText: id });
  await worker.getByRole('button', { name: 'Stop' }).first().click();
  await expect(worker.getByText('STOPPED').first()).toBeVisible();
  await page.close();
}

test('an article that is older than an event does not name it', async ({ extension, site }) => {
  const written = '<meta property="article:published_time" content="2014-07-20T08:00:00Z">';
  const body = `<h1>The day</h1><article>${'<p>During the Gaza war of the summer, Hamas fired rockets into Israel again, officials of both sides said.</p>'.repeat(4)}</article>`;
  site.add('/old', `<!doctype html><title>Old</title>${written}${body}`);
  site.add('/new', `<!doctype html><title>New</title>${written.replace('2014', '2024')}${body}`);
  await readEverything(extension);
  const later = await extension.open('/new');
  await expect.poll(() => marks(later)).toEqual(['Gaza war', 'Hamas']);
  const old = await extension.open('/old');
  await expect.poll(() => marks(old)).toEqual(['Gaza', 'Hamas']);
});
