import type { Frame, Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { expect, marks, test } from './extension.ts';
import { badges } from './left-pages.ts';

/** Articles in a frame of their page, and frames that are not to be read. */

const FILL = 'and so on for the length of a sentence that is prose.';
const LONG = `<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(8);
const article = (name: string) =>
  `<!doctype html><title>Article</title><article><time datetime="2026-03-14"></time><h1>Story</h1>${LONG}<p id="named">The day after, ${name} was named, ${FILL}</p>${LONG}</article>`;

const PAGE = '/news/2026/a-story-of-the-day.html';
const HEAD = '<!doctype html><title>Page</title><meta property="og:type" content="article">';

test('an article in a frame of its page is read, marked, listed and opened like any other', async ({
  extension,
  site,
}) => {
  const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
  site.add('/article', article('ISIS-K'));
  site.add('/other', article('Nangarhar'));
  site.add(
    '/ad',
    '<!doctype html><title>Ad</title><p>The Taliban, now for less, at your shop.</p>',
  );
  site.add(
    PAGE,
    `${HEAD}<style>#story { width: 700px; height: 500px; border: 7px solid; padding: 5px; margin: 40px 60px }</style>
    <iframe id="story" src="/article"></iframe><iframe id="ad" src="/ad"></iframe>
    <iframe id="foreign" src="${elsewhere}/article"></iframe><iframe id="shut" sandbox src="/article"></iframe>`,
  );
  const page = await extension.open(PAGE);
  const card = await lookAtCard(page);
  const story = () => frameOf(page, 'story');
  const worker = await extension.worker();
  const badge = async () => (await badges(extension))[0];

  await test.step('marks, with their style, are in its frame and no other', async () => {
    await expect.poll(async () => marks(await story())).toEqual(['ISIS-K']);
    await expect.poll(async () => lookIn(await story())).toBe('underline');
    expect(await marks(page)).toEqual([]);
    for (const name of ['ad', 'foreign', 'shut']) {
      const frame = await frameOf(page, name);
      expect(await marks(frame), name).toEqual([]);
      expect(await lookIn(frame), name).toBe('none');
    }
    await expect.poll(badge).toBe('1');
  });

  await test.step('the list leads there, scrolling both page and frame', async () => {
    const popup = await extension.openPopup(page);
    // Sets the size of the window, beyond which frames get no pointer events.
    await popup.setViewportSize({ width: 1000, height: 760 });
    await popup.locator('.terms button').click();
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    await expect.poll(async () => isBeside(await card.box(), await placeIn(page))).toBe(true);
    const { y } = await placeIn(page);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(560);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  await test.step('the pointer opens the card, next to its line and above the frame', async () => {
    await hoverInFrame(page);
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    await expect.poll(async () => isBeside(await card.box(), await placeIn(page))).toBe(true);
    expect(await (await story()).locator('backgrounder-card').count()).toBe(0);
    // Through the gap into the card, and on to a related one.
    const box = await card.boxAtRest();
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 12 });
    await card.click('.to-related');
    await card.click('.related button');
    await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
    await page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  await test.step('the card follows the frame as it scrolls; Esc in the frame closes it', async () => {
    await hoverInFrame(page);
    await expect.poll(() => card.isOpen()).toBe(true);
    const { x, y } = await placeIn(page);
    await page.mouse.click(x, y);
    await (await story()).evaluate(() => scrollBy(0, 60));
    await expect.poll(async () => (await placeIn(page)).y).toBeLessThan(y);
    await expect.poll(async () => isBeside(await card.box(), await placeIn(page))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  await test.step('marks follow changes in the frame, and its navigation', async () => {
    await (await story()).evaluate((fill) => {
      const added = document.createElement('p');
      added.textContent = `The Taliban said so, ${fill}`;
      document.querySelector('article')?.prepend(added);
    }, FILL);
    await expect.poll(async () => marks(await story())).toEqual(['Taliban', 'ISIS-K']);
    await page.evaluate(() => document.getElementById('story')?.setAttribute('src', '/other'));
    await expect.poll(async () => marks(await story())).toEqual(['Nangarhar']);
    await expect.poll(async () => lookIn(await story())).toBe('underline');
    await page.evaluate(() => document.getElementById('story')?.setAttribute('src', '/article'));
    await expect.poll(async () => marks(await story())).toEqual(['ISIS-K']);
    // An ad that has become an article is read.
    const ad = await frameOf(page, 'ad');
    await ad.evaluate((html) => {
      document.body.innerHTML += html;
    }, LONG);
    await expect.poll(() => marks(ad)).toEqual(['Taliban']);
    await page.evaluate(() => document.getElementById('ad')?.remove());
    await expect.poll(badge).toBe('1');
  });

  await test.step('off means off in frames, too', async () => {
    await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }));
    await expect.poll(async () => marks(await story())).toEqual([]);
    await expect.poll(async () => lookIn(await story())).toBe('none');
    await expect.poll(badge).toBe('off');
    await worker.evaluate(() => chrome.storage.sync.remove('site:127.0.0.1'));
    await expect.poll(async () => marks(await story())).toEqual(['ISIS-K']);
    await expect.poll(async () => lookIn(await story())).toBe('underline');
  });
  // The page's own cross-origin frame is all that was requested elsewhere.
  expect(new Set(extension.strangers)).toEqual(new Set([`${elsewhere}/article`]));
  extension.strangers.length = 0;
});

test('a frame of another host is not read, although the page has access to it by document.domain', async ({
  extension,
  site,
}) => {
  const [own, other] = ['on', 'off'].map((name) =>
    site.origin.replace('127.0.0.1', `${name}.site.localhost`),
  );
  const headers = { 'origin-agent-cluster': '?0' };
  const same = '<script>document.domain = "site.localhost"</script>';
  site.add('/article', { body: same + article('ISIS-K'), headers });
  site.add(PAGE, {
    body: `${HEAD}${same}<iframe id="off" src="${other}/article"></iframe>${LONG}<p>The day after, the Taliban met, ${FILL}</p>`,
    headers,
  });
  await (await extension.worker()).evaluate(() =>
    chrome.storage.sync.set({ version: 1, mode: 'every', 'site:off.site.localhost': 'off' }),
  );
  const page = await extension.open(own + PAGE);
  const frame = await frameOf(page, 'off');
  await expect.poll(() => marks(page)).toEqual(['Taliban']);
  // By then, the frame would have been read if it ever were.
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent =
      'The day after, Hezbollah was named, and so on for the length of a sentence.';
    document.body.append(more);
  });
  await expect.poll(() => marks(page)).toEqual(['Taliban', 'Hezbollah']);
  expect(await frame.evaluate(() => parent.document.title)).toBe('Page');
  expect([await marks(frame), await lookIn(frame)]).toEqual([[], 'none']);
  extension.strangers.length = 0;
});

async function frameOf(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame ${id}`);
  return frame;
}

/** The style of the marks in a frame, if it has any. */
function lookIn(frame: Frame): Promise<string> {
  return frame.evaluate(
    () =>
      getComputedStyle(
        document.querySelector('p') ?? document.body,
        '::highlight(backgrounder-term)',
      ).textDecorationLine,
  );
}

/** The centre of the first mark in the frame, in CSS pixels of the window. */
async function placeIn(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow;
    const range =
      view && [...(Reflect.get(view, 'CSS').highlights.get('backgrounder-term') ?? [])][0];
    const at = frame?.getBoundingClientRect();
    const box: DOMRect | undefined = range?.getClientRects()[0];
    if (!at || !box) return { x: 0, y: 0 };
    // Border and padding, as the page sets them.
    return { x: at.x + 12 + box.x + box.width / 2, y: at.y + 12 + box.y + box.height / 2 };
  });
}

async function hoverInFrame(page: Page): Promise<void> {
  const { x, y } = await placeIn(page);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 6 });
}

type Box = { x: number; y: number; width: number; height: number } | null;

function isBeside(box: Box, { x, y }: { x: number; y: number }): boolean {
  if (!box) return false;
  const down = Math.max(box.y - y, y - box.y - box.height);
  return down > 0 && down < 40 && x > box.x - 60 && x < box.x + box.width + 60;
}
