import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, hoverOver, marks, test } from './extension.ts';

const Contrast = v.number();

for (const [scheme, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const)) {
  test(`a pinned card has a bar along its upper edge: ${scheme}`, async ({ extension }) => {
    const page = await extension.open(ARTICLE);
    await page.emulateMedia(media);
    // A card is dark on a dark page.
    await page.addStyleTag({ content: ':root { color-scheme: light dark }' });
    await expect.poll(() => marks(page)).toContain('Taliban');
    const card = await lookAtCard(page);
    await hoverOver(page, 'Taliban');
    await expect.poll(() => card.isOpen()).toBe(true);
    const { x, y, width } = await card.boxAtRest();
    // Inside the border, above the name.
    const bar = { x: x + width / 2, y: y + 2 };
    const paper = { x: bar.x, y: y + 5 };
    expect(await contrastOf(page, bar, paper)).toBe(1);
    await card.click('.pin');
    await expect.poll(() => contrastOf(page, bar, paper)).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The contrast of the pixels at two points of the window; measured in the page, which
 * can decode a screenshot.
 */
async function contrastOf(page: Page, one: Point, other: Point): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  return v.parse(
    Contrast,
    await page.evaluate(
      async ({ picture, points }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(image, 0, 0);
        const [low = 0, high = 0] = points
          .map(({ x, y }) => {
            const [red = 0, green = 0, blue = 0] = [
              ...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []),
            ].map((part) => {
              const value = part / 255;
              return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          })
          .toSorted((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      },
      { picture, points: [one, other] },
    ),
  );
}
