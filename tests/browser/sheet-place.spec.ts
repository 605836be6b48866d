import type { Page } from '@playwright/test';
import { type CardView, lookAtCard } from './card.ts';
import { type Extension, expect, marks, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';
import { asPhone, drag, expanded, isStill, PHONE, tapAt } from './phone.ts';

/** A sheet never lies over the name that it is about. */

const filler = (times: number) =>
  `<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(times);

/** Opens a page with a name below the middle of a small window, and as much after it. */
async function open(extension: Extension, before: string, after = '') {
  await readEverything(extension);
  extension.site.add(
    '/small',
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Page</title>
      <body style="margin: 0; font: 16px/20px serif">${before}<p>ISIS-K was named, ${FILL}</p>${after}`,
  );
  return extension.open('/small');
}

/** The box of the first mark of a page, in CSS pixels of the window. */
function nameIn(page: Page): Promise<DOMRect> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-term') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is marked.');
    return range.getBoundingClientRect().toJSON();
  });
}

/** By how many CSS pixels the name and the card are apart; negative where they overlap. */
async function gap(page: Page, card: CardView): Promise<number> {
  const name = await nameIn(page);
  const box = await card.boxAtRest();
  return Math.max(box.y - name.bottom, name.top - (box.y + box.height));
}

for (const [what, width, height, top] of [
  ['a narrow window', 400, 700, 560],
  ['a narrow window, at its foot', 400, 700, 670],
  ['a window at 300 %', 427, 267, 120],
  ['a window at 400 %', 320, 256, 128],
] as const)
  test(`under a mouse, a sheet leaves its name to be seen, and stays while the mouse rests: ${what}`, async ({
    extension,
  }) => {
    const page = await open(extension, filler(12), filler(30));
    await page.setViewportSize({ width, height });
    await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
    await page.evaluate(
      (by) => scrollTo({ top: scrollY + by, behavior: 'instant' }),
      (await nameIn(page)).top - top,
    );
    const card = await lookAtCard(page);
    const { x, y } = await nameIn(page);
    expect(Math.abs(y - top)).toBeLessThan(3);
    await page.mouse.move(x + 200, y - 60);
    await page.mouse.move(x + 20, y + 9, { steps: 6 });
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    expect(await gap(page, card)).toBeGreaterThan(0);
    const box = await card.boxAtRest();
    expect(box.height).toBeGreaterThan(80);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);

    // Pressed, it stays where it is, and so does the page.
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => card.focused()).not.toBeNull();
    expect(await card.boxAtRest()).toEqual(box);
    expect((await nameIn(page)).y).toBe(y);
  });

/** Bodies in which scrolling brings no name at the foot of the screen above a sheet. */
const UNLIFTABLE: Record<string, string> = {
  'a short page': '<div style="height: 540px"></div>NAME',
  'a bar that stays': `${filler(40)}<div style="position: fixed; bottom: 0; background: #fff">NAME</div>`,
  'a bar that sticks': `<div>${filler(40)}<div style="position: sticky; bottom: 0; background: #fff">NAME</div></div>${filler(9)}`,
  'a page that turns as a whole': `<style>html { scroll-snap-type: y mandatory } section { height: 640px; scroll-snap-align: start; position: relative }</style>
    <section><div style="position: absolute; bottom: 40px">NAME</div></section><section>${filler(3)}</section>`,
  'a box that turns as a whole': `<style>main { height: 640px; overflow: auto; scroll-snap-type: y mandatory } section { height: 640px; scroll-snap-align: start; position: relative }</style>
    <main><section><div style="position: absolute; bottom: 40px">NAME</div></section><section>${filler(3)}</section></main>`,
};

for (const [what, body] of Object.entries(UNLIFTABLE))
  test(`where the page cannot be scrolled for it, the sheet is at the top, and nothing moves: ${what}`, async ({
    extension,
  }) => {
    const [before = '', after = ''] = body.split('NAME');
    const page = await open(extension, before, after);
    const session = await asPhone(page);
    await page.reload();
    await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
    const card = await lookAtCard(page);
    const { x, y } = await nameIn(page);
    await tapAt(session, card, async () => ({ x: x + 20, y: y + 9 }), 'ISIS-K');
    await isStill(card);
    expect((await card.boxAtRest()).y).toBe(0);
    expect(await gap(page, card)).toBeGreaterThan(0);
    expect((await nameIn(page)).y).toBe(y);
  });

test('on a page that cannot be scrolled, the sheet of a name at its foot is at the top of the screen', async ({
  extension,
}) => {
  const page = await open(extension, '<div style="height: 540px"></div>');
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const place = async () => {
    const { x, y } = await nameIn(page);
    return { x: x + 20, y: y + 9 };
  };
  await tapAt(session, card, place, 'ISIS-K');
  await isStill(card);
  const { y, width, height } = await card.boxAtRest();
  expect([y, width, Math.round(height)]).toEqual([0, PHONE.width, PHONE.height * 0.4]);
  expect(await gap(page, card)).toBeGreaterThan(0);

  await test.step('it is pulled down to be tall, and pushed up to be low and to close', async () => {
    await drag(session, height - 12, 230);
    await isStill(card);
    await expect.poll(() => expanded(card)).toBe('true');
    const tall = await card.boxAtRest();
    expect([tall.y, tall.height > PHONE.height * 0.6]).toEqual([0, true]);
    await drag(session, tall.height - 12, -200);
    await isStill(card);
    await expect.poll(() => expanded(card)).toBe('false');
    await drag(session, height - 12, -150);
    await expect.poll(() => card.isOpen()).toBe(false);
  });
});

test('the next sheet is at the foot again', async ({ extension }) => {
  await readEverything(extension);
  extension.site.add(
    '/small',
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Page</title>
      <body style="margin: 0; font: 16px/20px serif"><p>The Taliban spoke, ${FILL}</p><div style="height: 380px"></div><p>ISIS-K was named, ${FILL}</p>`,
  );
  const page = await extension.open('/small');
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(['Taliban', 'ISIS-K']);
  const card = await lookAtCard(page);
  const at = (index: number) => () =>
    page.evaluate((which) => {
      const range = [...(CSS.highlights.get('backgrounder-term') ?? [])][which];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, index);
  await tapAt(session, card, at(1), 'ISIS-K');
  await isStill(card);
  expect((await card.boxAtRest()).y).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await tapAt(session, card, at(0), 'Taliban');
  await isStill(card);
  const box = await card.boxAtRest();
  expect(Math.round(box.y + box.height)).toBe(PHONE.height);
});
