import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type CardView, lookAtCard } from './card.ts';
import { type Extension, expect, marks, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';
import { expanded, isStill, PHONE, tapAt } from './phone.ts';

/**
 * On a phone, a page without a viewport of its own is laid out for a window of 980 pixels, and made
 * small. A sheet on it is as large as on any other page.
 */

const filler = (times: number) =>
  `<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(times);

/** Opens a page on a phone. @param head what it says of its viewport. */
async function open(extension: Extension, head: string) {
  await readEverything(extension);
  extension.site.add(
    '/old',
    `<!doctype html>${head}<title>Page</title>
      <body style="margin: 0; font: 32px/40px serif">${filler(2)}<p>ISIS-K was named, ${FILL}</p>${filler(60)}`,
  );
  const page = await extension.open('/old');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...PHONE,
    deviceScaleFactor: 2,
    mobile: true,
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  return { page, session, card };
}

/** Where the name is, in CSS pixels. */
function placeOfName(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-term') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is marked.');
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** The box of the card, in pixels of the screen, and what the card itself is as wide as. */
async function sizeOf(page: Page, card: CardView) {
  await isStill(card);
  const box = await card.boxAtRest();
  const [scale, left, top] = await page.evaluate(() => {
    const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
    return [scale, offsetLeft, offsetTop] as const;
  });
  const inner = Number(await card.call('function () { return innerWidth; }'));
  return {
    inner,
    left: Math.round((box.x - left) * scale),
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    foot: Math.round((box.y + box.height - top) * scale),
  };
}

test('a sheet on a page that was not made for phones is as large as on one that was', async ({
  extension,
}, testInfo) => {
  const sizes = [];
  for (const [what, head] of [
    ['made', '<meta name="viewport" content="width=device-width">'],
    ['not-made', ''],
  ] as const) {
    const { page, session, card } = await open(extension, head);
    // Playwright's own would be of another screen.
    const picture = async (name: string) => {
      const { data } = await session.send('Page.captureScreenshot');
      await writeFile(testInfo.outputPath(name), Buffer.from(data, 'base64'));
    };
    await tapAt(session, card, () => placeOfName(page), 'ISIS-K');
    const low = await sizeOf(page, card);
    await picture(`${what}-low.png`);
    await card.call("function () { this.querySelector('.grip').click() }");
    await expect.poll(() => expanded(card)).toBe('true');
    const tall = await sizeOf(page, card);
    await picture(`${what}-tall.png`);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 });
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeCloseTo(1.6);
    await expect.poll(async () => (await sizeOf(page, card)).width).toBe(PHONE.width);
    const zoomed = await sizeOf(page, card);
    await picture(`${what}-zoomed.png`);
    sizes.push({ low, tall, zoomed });
    await page.close();
  }
  const [made, notMade] = sizes;
  expect(made?.low).toMatchObject({ left: 0, width: PHONE.width, foot: PHONE.height });
  // A pixel of such a page is less than half of one of the screen.
  for (const stop of ['low', 'tall', 'zoomed'] as const) {
    for (const side of ['inner', 'left', 'width', 'height', 'foot'] as const) {
      const difference = Math.abs((made?.[stop][side] ?? 0) - (notMade?.[stop][side] ?? 0));
      expect(difference, `${stop}: ${side}`).toBeLessThanOrEqual(2);
    }
  }
});
