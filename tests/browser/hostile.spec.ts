import { lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import { expect, hoverOver, marks, readEverything, test } from './extension.ts';
import { HUGE, PAGES, PROSE, readOddPages } from './paths/odd-pages.ts';
import { OLD_PAGES } from './paths/old-pages.ts';

test('odd pages are read like any other', async ({ extension }) => {
  await readEverything(extension);
  const others = Object.entries(PAGES).filter(([name]) => !(name in HUGE));
  await readOddPages(inChromium(extension), Object.fromEntries(others));
});

test('pages of old systems, other encodings and unusual elements are read like any other', async ({
  extension,
}) => {
  await readEverything(extension);
  await readOddPages(inChromium(extension), OLD_PAGES);
});

test('huge pages are read like any other', async ({ extension }) => {
  test.setTimeout(400_000);
  await readEverything(extension);
  await readOddPages(inChromium(extension), HUGE, 120_000);
});

test('a hundred thousand mentions can be marked, opened and removed', async ({
  extension,
  site,
}) => {
  test.setTimeout(400_000);
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 1, mode: 'every', mentions: 'every' }),
  );
  const paragraph = `<p>So they said: ${'ISIS-K, Taliban and '.repeat(50)}others.</p>`;
  site.add('/many', `<!doctype html><title>Many</title>${paragraph.repeat(1000)}`);
  const tab = await extension.open('/many');
  const count = () => tab.evaluate(() => CSS.highlights.get('backgrounder-term')?.size ?? 0);
  await expect.poll(count, { timeout: 120_000 }).toBe(100_000);
  const card = await lookAtCard(tab);
  await hoverOver(tab, 'Taliban');
  await expect.poll(() => card.texts('.name'), { timeout: 60_000 }).toEqual(['Taliban']);
  await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }));
  await expect.poll(count, { timeout: 60_000 }).toBe(0);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('malformed messages are rejected, logged once, and harmless', async ({ extension, site }) => {
  site.add('/page', PROSE);
  await readEverything(extension);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.terms button')).toHaveCount(2);
  await popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    for (const bad of [null, 7, 'spot', [], {}, { type: 'spot' }, { type: 'spot', blocks: 'x' }]) {
      // These get no response; the point is that nothing breaks.
      chrome.runtime.sendMessage(bad).catch(() => {});
      for (const { id } of tabs) if (id) chrome.tabs.sendMessage(id, bad).catch(() => {});
    }
  });
  await expect.poll(() => extension.complaints).toHaveLength(1);
  await popup.reload();
  await expect(popup.locator('.terms button')).toHaveCount(2);
  expect(await marks(page)).toEqual(['ISIS-K', 'Taliban']);
  expect(extension.complaints).toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('a page that clears the marks gets them back on user activity', async ({
  extension,
  site,
}) => {
  site.add('/page', PROSE);
  await readEverything(extension);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120, { steps: 4 });
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
});
