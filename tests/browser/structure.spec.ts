import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { expect, marks, readEverything, test } from './extension.ts';

/** Text of every shape: names are found in it, and the card lands beside the line they are in. */

const FILL = 'and so on for the length of a sentence that is prose.';
const NAME = `<p>The day after, ISIS-K was named, ${FILL}</p>`;
const TALL = '<div style="height: 1200px"></div>';

const SHAPES: Record<string, string> = {
  'an open shadow tree': `<x-a></x-a><script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '${NAME}'</script>`,
  'a shadow tree in markup': `<div><template shadowrootmode="open">${NAME}</template></div>`,
  'slotted text': `<x-a>ISIS-K</x-a><script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '<style>p { font-size: 20px }</style><p>Once <slot></slot> was named, ${FILL}</p>'</script>`,
  'a name across a slot': `<x-a><b>City</b> Hall</x-a>${NAME}<script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '<p>Once Crocus <slot></slot> was named, ${FILL}</p>'</script>`,
  'a box of no element': `<div style="display: contents">The day after, ISIS-K was named, ${FILL}</div>`,
  columns: `<div style="columns: 3">${NAME.repeat(8)}</div>`,
  'vertical text': `<div style="writing-mode: vertical-rl; height: 300px">${NAME}</div>`,
  'zoomed text': `<div style="zoom: 1.7">${NAME}</div>`,
  'turned and scaled text': `<div style="transform: rotate(8deg) scale(1.3); transform-origin: 0 0">${NAME}</div>`,
  'a table': `<table><tr><td>2026</td><td>The day after, ISIS-K was named, ${FILL}</td></tr></table>`,
  'open details': `<details open><summary>More</summary>${NAME}</details>`,
  'right to left': `<div dir="rtl" lang="en">${NAME}</div>`,
  ruby: `<p>The day after, <ruby>ISIS<rt>eye</rt></ruby>-K was named, ${FILL}</p>`,
  'text that is drawn when it is near': `${TALL}<div style="content-visibility: auto; contain-intrinsic-size: 500px">${NAME}</div>`,
  'scrollers in scrollers': `<div style="height: 500px; overflow: auto">${TALL}<div style="height: 300px; overflow: auto">${TALL}${NAME}${TALL}</div>${TALL}</div>`,
  'a popover of the page': `<div popover id="p">${NAME}</div><script>p.showPopover()</script>`,
  'an open dialog': `<dialog id="d">${NAME}</dialog><script>d.showModal()</script>`,
  'the foot of the window': `<div style="height: 700px"></div>${NAME}`,
};

test('names are found and opened in text of every shape', async ({ extension, site }) => {
  test.setTimeout(240_000);
  await readEverything(extension);
  for (const [index, [name, body]] of Object.entries(SHAPES).entries()) {
    await test.step(name, async () => {
      site.add(`/${index}`, `<!doctype html><title>${name}</title><body>${body}`);
      const page = await extension.open(`/${index}`);
      const text = name === 'ruby' ? 'ISISeye-K' : 'ISIS-K';
      await expect.poll(() => marks(page), name).toContain(text);
      const card = await lookAtCard(page);
      const line = await hoverOverLine(page, text);
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      await expect.poll(async () => gap(await card.box(), line), name).toBeLessThan(30);
      const box = await card.box();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect(box?.y, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(1000);
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(760);
      await card.click('.related button');
      await expect.poll(() => card.texts('.name'), name).not.toEqual(['ISIS-K']);
      await page.close();
    });
  }
});

test('the card of a name that wraps is by the line under the pointer', async ({
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
  const card = await lookAtCard(page);
  for (const line of lines) {
    await page.mouse.move(700, 600);
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
    await expect.poll(() => card.isOpen()).toBe(true);
    await expect.poll(async () => gap(await card.box(), line)).toBeLessThan(30);
  }
});

test('in fullscreen and in a window of 320 pixels the card is on the screen', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/full',
    `<!doctype html><title>Full</title><meta name="viewport" content="width=device-width"><main style="background: white">${NAME}<button onclick="document.querySelector('main').requestFullscreen()">Full</button></main>`,
  );
  const page = await extension.open('/full');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  await page.getByRole('button').click();
  await page.waitForFunction('document.fullscreenElement !== null');
  const card = await lookAtCard(page);
  await hoverOverLine(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.related button');
  await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());

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

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of a marked name, a line each, in CSS pixels of the viewport. */
async function linesOf(page: Page, text: string): Promise<Line[]> {
  return page.evaluate((wanted) => {
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

async function hoverOverLine(page: Page, text: string): Promise<Line> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`“${text}” is not marked`);
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 20));
  await page.mouse.move(x, y, { steps: 5 });
  return line;
}

/** How far two boxes are apart. */
function gap(box: Line | null, line: Line): number {
  if (!box) return Number.POSITIVE_INFINITY;
  const across = Math.max(box.x - line.x - line.width, line.x - box.x - box.width, 0);
  const down = Math.max(box.y - line.y - line.height, line.y - box.y - box.height, 0);
  return Math.hypot(across, down);
}
