import type { Frame, Page } from '@playwright/test';
import { showCard } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import { inChromium, type Line } from './driver.ts';
import { expect, marks, readEverything, test } from './extension.ts';
import { FILL, gap, NAME, openInShapes } from './paths/shapes.ts';

test('names are found, and their cards open, in text of every shape', async ({ extension }) => {
  await readEverything(extension);
  await openInShapes(inChromium(extension));
});

test('the card of a name that wraps is next to it, and covers none of its lines', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/wrap',
    `<!doctype html><title>Wrap</title><p style="width: 300px; font: 20px/2 monospace">Words words Crocus City Hall ${FILL}</p>`,
  );
  const page = await extension.open('/wrap');
  await expect.poll(() => marks(page)).toEqual(['Crocus City Hall']);
  const lines = await linesOf(page, 'Crocus City Hall');
  expect(lines.length).toBeGreaterThan(1);
  const isOver = (box: Line | null) =>
    box !== null && lines.some(({ y, height }) => y < box.y + box.height && y + height > box.y);
  const card = await lookAtCard(page);
  for (const line of lines) {
    await page.mouse.move(700, 600);
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
    await expect.poll(() => card.isOpen()).toBe(true);
    // Directly above or below all of its lines.
    const apart = async () => {
      const { y, height } = (await card.box()) ?? { y: 0, height: 0 };
      const top = Math.min(...lines.map((each) => each.y));
      const bottom = Math.max(...lines.map((each) => each.y + each.height));
      return Math.min(Math.abs(y - bottom), Math.abs(top - y - height));
    };
    await expect.poll(apart).toBeLessThan(10);
    expect(isOver(await card.box())).toBe(false);
    // It is aligned to the start of the line that the pointer is on.
    await expect
      .poll(async () => Math.round((await card.box())?.x ?? 0))
      .toBe(Math.max(8, Math.round(line.x)));
  }
});

/** The computed style of the card's host; without its styles, it would be in the page's flow. */
const LOOK = 'function () { const { position } = getComputedStyle(this); return { position }; }';

const FULL = `<main style="background: white">${NAME}</main>`;
const FRAME = `<style>iframe { width: 600px; height: 300px; margin: 50px }</style><iframe src="/framed"></iframe>`;
const SLOTTED = `<x-modal class="layer">${NAME}</x-modal><script>{
  const root = document.querySelector('x-modal').attachShadow({ mode: 'open' });
  root.innerHTML = '<dialog><slot></slot></dialog>';
}</script>`;

/** Pages in which everything but one part is inert, and the click that makes it so. */
const LAYERS: Record<string, { body: string; press: string; frame?: true }> = {
  'an element in fullscreen': {
    body: FULL,
    press: "document.querySelector('main').requestFullscreen()",
  },
  'a paragraph in fullscreen': {
    body: NAME,
    press: "document.querySelector('p').requestFullscreen()",
  },
  'a shadow tree in fullscreen': {
    body: `<x-player class="layer"></x-player><script>document.querySelector('x-player').attachShadow({ mode: 'open' }).innerHTML = \`${FULL}\`</script>`,
    press:
      "document.querySelector('x-player').shadowRoot.querySelector('main').requestFullscreen()",
  },
  'an element of a frame in fullscreen': {
    body: FRAME,
    press: "frames[0].document.querySelector('main').requestFullscreen()",
    frame: true,
  },
  'a frame in fullscreen': {
    body: FRAME,
    press: "document.querySelector('iframe').requestFullscreen()",
    frame: true,
  },
  'a dialog in a shadow tree': {
    body: SLOTTED,
    press: "document.querySelector('x-modal').shadowRoot.querySelector('dialog').showModal()",
  },
};

test('in fullscreen and in dialogs, the card is on top and usable', async ({ extension, site }) => {
  await readEverything(extension);
  site.add(
    '/framed',
    `<!doctype html><title>Framed</title>${FULL}${`<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(9)}`,
  );
  for (const [index, [name, { body, press, frame }]] of Object.entries(LAYERS).entries()) {
    await test.step(name, async () => {
      site.add(
        `/layer-${index}`,
        `<!doctype html><title>Layer</title>${body}<button onclick="${press}">Go</button>`,
      );
      const page = await extension.open(`/layer-${index}`);
      const shown = () => (frame ? page.frames()[1] : undefined) ?? page;
      await page.getByRole('button').click();
      await expect.poll(() => marks(shown()), name).toEqual(['ISIS-K']);
      const card = await lookAtCard(page);
      const line = await hoverOverLine(page, 'ISIS-K', shown());
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      await expect.poll(async () => gap(await card.box(), line), name).toBeLessThan(30);
      expect(await card.callOnHost(LOOK), name).toMatchObject({ position: 'fixed' });
      // Into the card and on to another one, which works only if the card is usable.
      await card.click('.to-related');
      await card.click('.related button');
      await expect.poll(() => card.texts('.name'), name).not.toEqual(['ISIS-K']);
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
      // Outside fullscreen, it would be somewhere else.
      if (name.includes('fullscreen')) await expect.poll(() => card.isOpen(), name).toBe(false);
      await page.close();
    });
  }
});

test('the card of a name behind a video in fullscreen is shown', async ({ extension, site }) => {
  await readEverything(extension);
  site.add(
    '/video',
    `<!doctype html><title>Video</title>${NAME}<video></video><button onclick="document.querySelector('video').requestFullscreen()">Go</button>
    <script>document.addEventListener('fullscreenchange', () => document.body.classList.add('full'))</script>`,
  );
  const page = await extension.open('/video');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  await page.getByRole('button').click();
  // The event comes after the change, and closes any open card.
  await expect(page.locator('body.full')).toHaveCount(1);
  await showCard(await extension.worker(), page, 'isis-k');
  expect((await (await lookAtCard(page)).box())?.height).toBeGreaterThan(100);
});

test('in a window of 320 pixels, the card stays on screen', async ({ extension, site }) => {
  await readEverything(extension);
  site.add(
    '/narrow',
    `<!doctype html><title>Narrow</title><meta name="viewport" content="width=device-width">${NAME}`,
  );
  const page = await extension.open('/narrow');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  await page.setViewportSize({ width: 320, height: 568 });
  await hoverOverLine(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await expect
    .poll(async () => {
      const box = await card.box();
      return (
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 568
      );
    })
    .toBe(true);
});

test('marks are not printed', async ({ extension, site }) => {
  await readEverything(extension);
  site.add('/print', `<!doctype html><title>Print</title>${NAME}`);
  const page = await extension.open('/print');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const look = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('p') ?? document.body;
      return getComputedStyle(paragraph, '::highlight(backgrounder-term)').textDecorationLine;
    });
  expect(await look()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toBe('none');
});

/** The boxes of a marked name, one per line, in CSS pixels of the viewport. */
async function linesOf(shown: Page | Frame, text: string): Promise<Line[]> {
  return shown.evaluate((wanted) => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (!(range instanceof Range) || range.toString() !== wanted) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }
    return [];
  }, text);
}

/** In a frame that fills the window, coordinates are those of the window. */
async function hoverOverLine(page: Page, text: string, shown: Page | Frame = page): Promise<Line> {
  const [line] = await linesOf(shown, text);
  if (!line) throw new Error(`“${text}” is not marked`);
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 20));
  await page.mouse.move(x, y, { steps: 5 });
  return line;
}
