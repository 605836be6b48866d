import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { expect, marks, placeOf, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';
import {
  asPhone,
  atFoot,
  drag,
  expanded,
  isStill,
  openOnPhone,
  PHONE,
  tap,
  tapAt,
  tapOn,
  touch,
} from './phone.ts';

const FILLER = `<p>Nothing else of note was said that day, ${FILL}</p>`;

/** The box of the first mark of a page. */
function markBox(page: Page): Promise<DOMRect> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-term') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is marked.');
    return range.getBoundingClientRect().toJSON();
  });
}

test('a tap opens a sheet at the foot of a phone’s screen; a drag closes it', async ({
  extension,
}) => {
  const { page, session, card } = await openOnPhone(extension);

  const open = async () => {
    await tapOn(page, session, card, 'Taliban');
    await expect
      .poll(async () => {
        const box = await card.box();
        return box && Math.round(box.y + box.height);
      })
      .toBe(PHONE.height);
    await isStill(card);
  };
  await test.step('it rises from the foot of the screen', async () => {
    await tapOn(page, session, card, 'Taliban');
    // It takes a sixth of a second: replayed, and paused right after its start.
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
  const box = await card.boxAtRest();
  expect(box).toMatchObject({ x: 0, width: PHONE.width });
  expect(Math.round(box.height)).toBe(PHONE.height * 0.4);

  // A short drag springs back, a long one closes.
  await drag(session, box.y + 12, 20);
  await isStill(card);
  await expect.poll(async () => (await card.box())?.y).toBe(box.y);
  await drag(session, box.y + 12, box.height * 0.7);
  await expect.poll(() => card.isOpen()).toBe(false);

  // A tap outside closes it, too; buttons in its head are clicked, not dragged.
  await open();
  await tap(session, 180, 30);
  await expect.poll(() => card.isOpen()).toBe(false);
  await open();
  const close = await card.boxAtRest('.close');
  await tap(session, close.x + close.width / 2, close.y + close.height / 2);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('a sheet opens low, with the tapped name above it, and can be pulled up and down', async ({
  extension,
}) => {
  const { page, session, card } = await openOnPhone(extension);
  const height = async () => Math.round((await card.box())?.height ?? 0);
  const low = PHONE.height * 0.4;

  await test.step('the name is above the sheet', async () => {
    const foot = async () => {
      const place = await atFoot(page, 'Taliban');
      expect(place.y).toBeGreaterThan(PHONE.height - low);
      return place;
    };
    await tapAt(session, card, foot, 'Taliban');
    const bottomOfName = () =>
      page.evaluate(() => {
        const [opened] = CSS.highlights.get('backgrounder-open') ?? [];
        return opened instanceof Range ? opened.getBoundingClientRect().bottom : Number.NaN;
      });
    await expect.poll(bottomOfName).toBeLessThan(PHONE.height - low);
    await expect.poll(height).toBe(low);
    expect(await bottomOfName()).toBeGreaterThan(0);
  });

  await test.step('gloss and facts are whole, and a finger scrolls to the rest', async () => {
    const cut = `function () {
      const room = innerHeight;
      return [...this.querySelectorAll('.name, .gloss, .facts dd')]
        .filter((one) => one.getBoundingClientRect().bottom > room).map((one) => one.className || one.localName);
    }`;
    await expect.poll(() => card.call(cut)).toEqual([]);
    const scrolled = () =>
      card.call("function () { return this.querySelector('.scroller').scrollTop }");
    const foot = PHONE.height - 20;
    await drag(session, foot, -120);
    await expect.poll(scrolled).toBeGreaterThan(60);
    expect(await height()).toBe(low);
    // Scrolling continues for a moment, possibly further than one drag scrolls back.
    await expect(async () => {
      await drag(session, foot - 120, 130);
      await expect.poll(scrolled, { timeout: 1000 }).toBe(0);
    }).toPass();
  });

  const grip = async () => {
    await isStill(card);
    return ((await card.box())?.y ?? 0) + 12;
  };
  await test.step('pulled up a little, it springs back; further, it stays up', async () => {
    await drag(session, await grip(), -40);
    await isStill(card);
    await expect.poll(height).toBe(low);
    expect(await expanded(card)).toBe('false');
    await drag(session, await grip(), -230);
    await isStill(card);
    await expect.poll(height).toBeGreaterThan(PHONE.height * 0.6);
    expect(await height()).toBeLessThanOrEqual(PHONE.height * 0.85);
    await expect.poll(() => expanded(card)).toBe('true');
  });

  await test.step('pulled down, it is low, and closes the next time', async () => {
    await drag(session, await grip(), 200);
    await isStill(card);
    await expect.poll(height).toBe(low);
    await expect.poll(() => expanded(card)).toBe('false');
    await drag(session, await grip(), 150);
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  await test.step('its grip is a button, by touch and by keyboard', async () => {
    await tapOn(page, session, card, 'Taliban');
    await expect.poll(height).toBe(low);
    await tap(session, 180, await grip());
    await expect.poll(() => expanded(card)).toBe('true');
    await isStill(card);
    await expect.poll(height).toBeGreaterThan(low);
    await card.call("function () { this.querySelector('.grip').focus() }");
    await page.keyboard.press('Enter');
    await expect.poll(() => expanded(card)).toBe('false');
    await expect.poll(height).toBe(low);
    await page.keyboard.press('Space');
    await expect.poll(height).toBeGreaterThan(low);
  });
});

test('a name in a scrolling box is moved above the sheet, but not out of its box', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/boxed',
    `<!doctype html><meta name="viewport" content="width=device-width"><style>html, body { height: 100%; margin: 0 } main { height: 100%; overflow: auto }</style><main>${FILLER.repeat(9)}<p>ISIS-K was named, ${FILL}</p>${FILLER.repeat(9)}</main>`,
  );
  const page = await extension.open('/boxed');
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const box = () => markBox(page);
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-term') ?? [];
    if (range instanceof Range)
      document.querySelector('main')?.scrollBy(0, range.getBoundingClientRect().bottom - 600);
  });
  const place = async () => {
    const { x, y } = await box();
    expect(y).toBeGreaterThan(PHONE.height * 0.6);
    return { x: x + 9, y: y + 9 };
  };
  await tapAt(session, card, place, 'ISIS-K');
  await expect.poll(async () => (await box()).bottom).toBeLessThan(PHONE.height * 0.6);
  expect((await box()).top).toBeGreaterThan(0);
});

test('a name is still above its sheet once the phone is turned, and stays away if it was scrolled away', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/turned',
    `<!doctype html><meta name="viewport" content="width=device-width">${FILLER.repeat(7)}<p>ISIS-K was named, ${FILL}</p>${FILLER.repeat(40)}`,
  );
  const page = await extension.open('/turned');
  const session = await asPhone(page);
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const foot = async () => (await markBox(page)).bottom;
  const { width, height } = PHONE;
  await tapOn(page, session, card, 'ISIS-K');
  await isStill(card);
  await page.setViewportSize({ width: height, height: width });
  const room = async () => ((await card.box())?.y ?? 0) - (await foot());
  await expect.poll(async () => (await card.box())?.height).toBe(200);
  await expect.poll(room).toBeGreaterThan(0);
  expect(await foot()).toBeGreaterThan(0);

  const isDrawn = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // The card is placed in the frame after the one that tells of the scrolling. The end of the
  // smooth scrolling before may be left of it.
  for (const _ of [1, 2, 3]) await isDrawn();
  expect(await room()).toBeLessThan(0);
  const away = await page.evaluate('scrollY');
  await page.setViewportSize({ width: height + 60, height: width });
  await expect.poll(() => page.evaluate('innerWidth')).toBe(height + 60);
  await isDrawn();
  await isDrawn();
  expect(await page.evaluate('scrollY')).toBe(away);
  expect(await card.isOpen()).toBe(true);
});

test('a sheet in a fullscreen frame can be dragged away, too', async ({ extension, site }) => {
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
  const place = () =>
    frame().evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-term') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  await tapAt(session, card, place, 'ISIS-K');
  await isStill(card);
  const box = await card.boxAtRest();
  await drag(session, box.y + 12, box.height * 0.7);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('scrolling by touch leaves the sheet open, and touch does not hover', async ({
  extension,
}) => {
  const { page, session, card } = await openOnPhone(extension);
  // A finger that crosses a term while scrolling opens nothing.
  const { x, y } = await placeOf(page, 'ISIS\u2011K');
  await touch(session, 'touchStart', y, x);
  for (let up = 10; up <= 60; up += 10) await touch(session, 'touchMove', y - up, x);
  await touch(session, 'touchEnd');
  // If it had opened a card, this would find that one.
  await tapOn(page, session, card, 'Taliban');
  const before = await page.evaluate(() => scrollY);
  await touch(session, 'touchStart', 150);
  for (let to = 140; to > 40; to -= 10) await touch(session, 'touchMove', to);
  await touch(session, 'touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  expect(await card.texts('.name')).toEqual(['Taliban']);
});

test('a long press is left to the page', async ({ extension }) => {
  const { page, session, card } = await openOnPhone(extension);
  // Only the duration differs.
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
  expect(await page.title()).toBe(title);
  // If it had opened a card, this would find that one.
  await tapOn(page, session, card, 'ISIS\u2011K', 'ISIS-K');
});
