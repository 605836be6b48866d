import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { type Extension, expect, marks, placeOf, readEverything, test } from './extension.ts';
import { FILL, NAME } from './paths/shapes.ts';

/** Opens a page with a name, and pins its card. */
async function pinned(extension: Extension, body: string) {
  await readEverything(extension);
  extension.site.add('/follows', `<!doctype html><title>Page</title><body>${body}`);
  const page = await extension.open('/follows');
  await expect.poll(() => marks(page)).toContain('ISIS-K');
  const card = await lookAtCard(page);
  await pin(page);
  await expect.poll(() => card.focused()).toBe('h2.name');
  return { page, card };
}

async function pin(page: Page): Promise<void> {
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.click(x, y);
}

test('an open card becomes dark and light with its page', async ({ extension }) => {
  const { page, card } = await pinned(
    extension,
    `<style>.dark { background: #111; color: #eee }</style>${NAME}`,
  );
  const theme = () => card.callOnHost('function () { return this.dataset.theme; }');
  expect(await theme()).toBe('light');
  await page.evaluate("document.body.className = 'dark'");
  await expect.poll(theme).toBe('dark');
  await page.evaluate("document.body.className = ''");
  await expect.poll(theme).toBe('light');
});

test('an open card can be pulled up once the window is narrow, and not once it is wide', async ({
  extension,
}) => {
  const { page, card } = await pinned(extension, NAME);
  const grips = () => card.texts('.grip');
  expect(await grips()).toHaveLength(0);
  await page.setViewportSize({ width: 420, height: 760 });
  await expect.poll(grips).toHaveLength(1);
  await page.setViewportSize({ width: 1000, height: 760 });
  await expect.poll(grips).toHaveLength(0);
});

for (const shape of ['inset(0 0 100% 0)', 'circle(0)'])
  test(`a pinned card goes when its text is clipped away by ${shape}`, async ({ extension }) => {
    const { page, card } = await pinned(extension, `<div id="box">${NAME}</div>`);
    const clip = (to: string) =>
      page.evaluate((path) => {
        const box = document.getElementById('box');
        if (box) box.style.clipPath = path;
      }, to);
    // All of the text is still there.
    await clip('inset(0)');
    await expect.poll(() => marks(page)).toContain('ISIS-K');
    expect(await card.isOpen()).toBe(true);
    await clip(shape);
    await expect.poll(() => card.isOpen()).toBe(false);
  });

test('a pinned card goes when a frame of the page is pressed', async ({ extension }) => {
  extension.site.add(
    '/video',
    '<!doctype html><title>Video</title><body style="background: #eee">',
  );
  const { page, card } = await pinned(
    extension,
    `${NAME}<iframe src="/video" style="position: fixed; right: 0; bottom: 0; width: 300px; height: 200px"></iframe>`,
  );
  await page.mouse.click(900, 660);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('no card opens, or stays, while the pointer is in a frame beside the name', async ({
  extension,
}) => {
  extension.site.add(
    '/video',
    '<!doctype html><title>Video</title><body style="background: #eee">',
  );
  const { page, card } = await pinned(
    extension,
    `<p style="margin: 0; line-height: 20px">ISIS-K was named, ${FILL}</p>
    <iframe src="/video" style="display: block; width: 600px; height: 500px; border: 0"></iframe>`,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.move(x, 700);
  await page.mouse.move(x, y, { steps: 3 });
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.mouse.move(590, 150);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('text is selected and links are followed in web components without a card in the way', async ({
  extension,
}) => {
  const { page, card } = await pinned(
    extension,
    `<x-text></x-text><script>document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML =
      ${JSON.stringify(`<p>The day after, ISIS-K was named, ${FILL}</p><p>So <a href="#of">the Taliban</a> said, ${FILL}</p>`)}</script>`,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.move(x - 100, y);
  await page.mouse.down();
  await page.mouse.move(x + 15, y, { steps: 6 });
  await page.mouse.up();
  expect(await page.evaluate('String(getSelection())')).toMatch(/ISIS/);
  const taliban = await placeOf(page, 'Taliban');
  await page.mouse.click(taliban.x, taliban.y);
  await expect.poll(() => page.evaluate('location.hash')).toBe('#of');
  // What is selected has its card at the selection.
  await page.mouse.dblclick(x - 100, y);
  expect(await card.focused()).toBeNull();
  const worker = await extension.worker();
  const isShown = await worker.evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'show-selected', entry: 'taliban' });
    },
    page.url().replace(/#.*/, ''),
  );
  expect(isShown).toEqual({ ok: true, value: true });
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
});

test('a name that a double click selects is there to be copied, though its card is pinned', async ({
  extension,
}) => {
  await readEverything(extension);
  extension.site.add(
    '/copied',
    `<!doctype html><title>Page</title><body><p>The day after, the Taliban spoke, ${FILL}</p>
      <script>addEventListener('copy', () => { window.copied = String(getSelection()).trim() })</script>`,
  );
  const page = await extension.open('/copied');
  await expect.poll(() => marks(page)).toEqual(['Taliban']);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.move(x, y);
  await page.mouse.dblclick(x, y, { delay: 20 });
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await card.boxAtRest();
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('window.copied')).toBe('Taliban');
});
