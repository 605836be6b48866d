import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { ARTICLE, expect, marks, test } from './extension.ts';

const Fold = v.object({ card: v.number(), below: v.number(), covered: v.number() });

/**
 * The card's height, how far its tabs reach below the top of its foot, and
 * whether an arrow covers them.
 */
async function foldOf(panel: Page): Promise<v.InferOutput<typeof Fold>> {
  const fold = await panel.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    return {
      card: boxes('.card')[0]?.height,
      below: Math.max(...boxes('.tab').map(({ bottom }) => bottom)) - (boxes('.foot')[0]?.top ?? 0),
      covered: boxes('.more-below').length,
    };
  });
  return v.parse(Fold, fold);
}

test('the foot of a card neither cuts its tabs by a few pixels nor covers them for that', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const panel = await extension.openPopup(page);
  await panel.goto(panel.url().replace('popup.html', 'sidepanel.html'));
  const resize = (height: number) => panel.setViewportSize({ width: 360, height });
  await panel.locator('.names button', { hasText: 'Taliban' }).first().click();
  await expect(panel.locator('.card .tab').first()).toBeVisible();

  await resize(1200);
  await expect.poll(async () => (await foldOf(panel)).below).toBeLessThan(0);
  const whole = await foldOf(panel);
  await resize(400);
  await expect.poll(async () => (await foldOf(panel)).covered).toBe(1);
  const beside = 400 - (await foldOf(panel)).card;

  for (const [cut, covered] of [
    [1, 0],
    [3.5, 0],
    [12, 1],
  ] as const) {
    const height = Math.round(whole.card + whole.below - cut + beside);
    await resize(height);
    await expect
      .poll(async () => (await foldOf(panel)).card, `a card that cuts ${cut}`)
      .toBe(height - beside);
    // Measured after the card has been laid out again.
    if (covered === 0) await expect.poll(async () => (await foldOf(panel)).below).toBeLessThan(-1);
    await expect.poll(async () => (await foldOf(panel)).covered).toBe(covered);
  }
  // Once there is room again, the tabs are back in their place.
  await resize(1200);
  await expect.poll(() => foldOf(panel)).toEqual(whole);
});
