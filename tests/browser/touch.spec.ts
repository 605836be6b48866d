import type { CDPSession, Page } from '@playwright/test';
import { type CardView, lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, placeOf, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';

const PHONE = { width: 360, height: 640 };

/** A phone's screen and fingers. */
async function asPhone(page: Page): Promise<CDPSession> {
  await page.setViewportSize(PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Emulation.setEmitTouchEventsForMouse', {
    enabled: true,
    configuration: 'mobile',
  });
  return session;
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  y = 0,
  x = 180,
) =>
  session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
  });

async function tap(session: CDPSession, x: number, y: number) {
  await touch(session, 'touchStart', y, x);
  await touch(session, 'touchEnd');
}

/** Taps on a marked term until its card is open: the page may still be moving. */
async function tapOn(page: Page, session: CDPSession, card: CardView, text: string, name = text) {
  await expect(async () => {
    const { x, y } = await placeOf(page, text);
    await tap(session, x, y);
    await expect.poll(() => card.texts('.name'), { timeout: 2000 }).toEqual([name]);
  }).toPass();
}

async function dragDown(session: CDPSession, from: number, by: number) {
  await touch(session, 'touchStart', from);
  for (let step = 1; step <= 12; step++) await touch(session, 'touchMove', from + (by * step) / 12);
  await touch(session, 'touchEnd');
}

test('a tap opens a sheet at the foot of a phone’s screen; a drag closes it', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);

  const open = async () => {
    await tapOn(page, session, card, 'Taliban');
    await expect
      .poll(async () => {
        const box = await card.box();
        return box && Math.round(box.y + box.height);
      })
      .toBe(PHONE.height);
    // It has risen.
    await expect
      .poll(() => card.call('function () { return this.getAnimations().length }'))
      .toBe(0);
  };
  await test.step('it rises from the foot of the screen', async () => {
    await tapOn(page, session, card, 'Taliban');
    // In a sixth of a second it is over: played again, and held where it has just begun.
    const rising = `function () {
      const shown = this.querySelector('.card');
      shown.style.animation = 'none';
      shown.getBoundingClientRect();
      shown.style.animation = '';
      const [rise] = shown.getAnimations();
      if (!rise) return null;
      rise.pause();
      rise.currentTime = 20;
      const { translate } = getComputedStyle(shown);
      rise.finish();
      return translate + ', then ' + getComputedStyle(shown).translate;
    }`;
    await expect.poll(() => card.call(rising)).toMatch(/^0px \d+(?:\.\d+)?%, then none$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });
  await open();
  const box = await card.box();
  if (!box) throw new Error('no sheet');
  expect(box).toMatchObject({ x: 0, width: PHONE.width });
  expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.7 + 1);

  // A short drag springs back, a long one closes.
  await dragDown(session, box.y + 12, 20);
  await expect.poll(async () => (await card.box())?.y).toBe(box.y);
  await dragDown(session, box.y + 12, box.height * 0.7);
  await expect.poll(() => card.isOpen()).toBe(false);

  // A tap beside it closes it, too; buttons in its head are pressed, not dragged.
  await open();
  await tap(session, 180, 30);
  await expect.poll(() => card.isOpen()).toBe(false);
  await open();
  const close = await card.box('.close');
  if (!close) throw new Error('no close button');
  await tap(session, close.x + close.width / 2, close.y + close.height / 2);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('a sheet in a frame that is in fullscreen is dragged away as well', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/framed',
    `<!doctype html><p>ISIS-K was named, ${FILL}</p>${`<p>Nothing else of note was said that day, ${FILL}</p>`.repeat(9)}`,
  );
  site.add(
    '/player',
    '<!doctype html><iframe src="/framed"></iframe><button onclick="document.querySelector(\'iframe\').requestFullscreen()">Go</button>',
  );
  const page = await extension.open('/player');
  const session = await asPhone(page);
  await page.reload();
  const frame = () => page.frames()[1] ?? page.mainFrame();
  await expect.poll(() => marks(frame())).toEqual(['ISIS-K']);
  const button = await page.getByRole('button').boundingBox();
  if (!button) throw new Error('no button');
  await tap(session, button.x + 4, button.y + 4);
  await page.waitForFunction('document.fullscreenElement !== null');
  const card = await lookAtCard(page);
  await expect(async () => {
    const { x, y } = await frame().evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-term') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await tap(session, x, y);
    await expect.poll(() => card.texts('.name'), { timeout: 2000 }).toEqual(['ISIS-K']);
  }).toPass();
  // It has risen.
  await expect.poll(() => card.call('function () { return this.getAnimations().length }')).toBe(0);
  const box = await card.box();
  if (!box) throw new Error('no sheet');
  await dragDown(session, box.y + 12, box.height * 0.7);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('scrolling by a finger leaves the sheet open, and no finger hovers', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  // A finger that goes over a term on its way opens nothing.
  const { x, y } = await placeOf(page, 'ISIS\u2011K');
  await touch(session, 'touchStart', y, x);
  for (let up = 10; up <= 60; up += 10) await touch(session, 'touchMove', y - up, x);
  await touch(session, 'touchEnd');
  expect(await card.isOpen()).toBe(false);
  await tapOn(page, session, card, 'ISIS\u2011K', 'ISIS-K');
  const before = await page.evaluate(() => scrollY);
  await touch(session, 'touchStart', 150);
  for (let to = 140; to > 40; to -= 10) await touch(session, 'touchMove', to);
  await touch(session, 'touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  expect(await card.texts('.name')).toEqual(['ISIS-K']);
});

test('a long press is the page’s', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  // It is the length that makes the difference.
  await tapOn(page, session, card, 'Taliban');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  const { x, y } = await placeOf(page, 'Taliban');
  await page.evaluate(() => {
    for (const type of ['touchstart', 'touchend', 'pointerdown', 'pointerup', 'contextmenu']) {
      addEventListener(type, (event) => {
        if (event.defaultPrevented) document.title = `${type} was taken`;
      });
    }
  });
  const title = await page.title();
  const gesture = { x, y, gestureSourceType: 'touch' } as const;
  await session.send('Input.synthesizeTapGesture', { ...gesture, duration: 1200 });
  expect(await card.isOpen()).toBe(false);
  expect(await page.title()).toBe(title);
});
