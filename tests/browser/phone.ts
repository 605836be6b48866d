import type { CDPSession, Page } from '@playwright/test';
import { type CardView, lookAtCard } from './card.ts';
import { ARTICLE, type Extension, expect, marks, placeOf } from './extension.ts';

/** A phone in Chromium: its screen, and fingers on it. */

export const PHONE = { width: 360, height: 640 };

/** Emulates a phone's screen and touch. */
export async function asPhone(page: Page): Promise<CDPSession> {
  await page.setViewportSize(PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Emulation.setEmitTouchEventsForMouse', {
    enabled: true,
    configuration: 'mobile',
  });
  return session;
}

/** Opens the article on a phone, and waits for its marks. */
export async function openOnPhone(extension: Extension) {
  const page = await extension.open(ARTICLE);
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  return { page, session, card };
}

/** Dispatches a touch event at a point of the viewport, in CSS pixels. */
export const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  y = 0,
  x = 180,
) =>
  session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
  });

/** Taps a point of the viewport, in CSS pixels. */
export async function tap(session: CDPSession, x: number, y: number) {
  await touch(session, 'touchStart', y, x);
  await touch(session, 'touchEnd');
}

/** Taps a point until its card is open: the page may still be moving. */
export async function tapAt(
  session: CDPSession,
  card: CardView,
  place: () => Promise<{ x: number; y: number }>,
  name: string,
) {
  await expect(async () => {
    // An open sheet covers some of the points.
    if (!(await card.isOpen())) {
      const { x, y } = await place();
      await tap(session, x, y);
    }
    await expect.poll(() => card.texts('.name'), { timeout: 2000 }).toEqual([name]);
  }).toPass();
}

/** Taps a marked term until its card is open. */
export const tapOn = (page: Page, session: CDPSession, card: CardView, text: string, name = text) =>
  tapAt(session, card, () => placeOf(page, text), name);

/**
 * Drags by this many CSS pixels, upwards if negative. The finger rests before it is lifted: its
 * speed depends on the machine, and a fast release would be a fling.
 */
export async function drag(session: CDPSession, from: number, by: number) {
  const to = (part: number) => touch(session, 'touchMove', from + by * part);
  await touch(session, 'touchStart', from);
  for (let step = 1; step < 12; step++) await to(step / 12);
  for (const part of [0.997, 0.998, 0.999, 1]) await to(part);
  await touch(session, 'touchEnd');
}

/** Waits until a sheet has handled the last drag, has risen or sprung back, and is at rest. */
export async function isStill(card: CardView) {
  const moving = `async function () {
    await new Promise(requestAnimationFrame);
    return this.getAnimations().length;
  }`;
  await expect.poll(() => card.call(moving)).toBe(0);
  await expect.poll(() => card.callOnHost(moving)).toBe(0);
}

/** Whether the sheet is expanded, as its grip says. */
export const expanded = (card: CardView) => card.attribute('.grip', 'aria-expanded');

/** Scrolls a text to the bottom of the window, where the sheet will be. */
export async function atFoot(page: Page, text: string): Promise<{ x: number; y: number }> {
  await placeOf(page, text);
  await page.evaluate(() => scrollBy(0, 60 - innerHeight / 2));
  const [place] = await page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get('backgrounder-term') ?? [])].flatMap((range) => {
        if (!(range instanceof Range) || range.toString() !== wanted) return [];
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    text,
  );
  if (!place) throw new Error(`“${text}” is not marked`);
  return place;
}
