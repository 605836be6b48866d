import * as v from 'valibot';
import { type CardView, lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import { ARTICLE, type Extension, expect, hoverOver, marks, placeOf, test } from './extension.ts';
import { muteAndUndo } from './paths/card-actions.ts';

const COUNT = 10;

/** Stores settings as another part of the extension, or another machine, would. */
async function store({ worker }: Extension, items: Record<string, string>): Promise<void> {
  await (await worker()).evaluate((set) => chrome.storage.sync.set(set), items);
}

const stored = async ({ worker }: Extension) =>
  (await worker()).evaluate(() => chrome.storage.sync.get(null));

test('“Don’t mark this again” removes the mark, and “Undo” in place of the card restores it', async ({
  extension,
}) => {
  await muteAndUndo(inChromium(extension));
});

test('hovering over another name replaces the confirmation', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await card.click('.mute');
  await expect.poll(() => card.focused()).toBe('button.undo');
  await hoverOver(page, 'Khorasan');
  await expect.poll(() => card.texts('.name')).toEqual(['Khorasan']);
  expect(await card.texts('.undo')).toEqual([]);
  await page.mouse.move(5, 5);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('“Turn off on this site” can be undone in place of the card, which restores the previous rule', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  await store(extension, { [`site:${extension.site.host}`]: 'on' });
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.click(x, y);
  await expect.poll(() => card.isOpen()).toBe(true);
  await card.click('.leave');
  await expect.poll(() => marks(page)).toEqual([]);
  await expect
    .poll(() => card.texts('.notice p'))
    .toEqual([`Backgrounder is off on ${extension.site.host}.`]);
  await card.click('.undo');
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  await expect.poll(() => card.isOpen()).toBe(false);
  expect(await stored(extension)).toMatchObject({ [`site:${extension.site.host}`]: 'on' });

  // Esc dismisses the notice, and leaves nothing of ours in the page.
  await page.mouse.click(x, y);
  await expect.poll(() => card.isOpen()).toBe(true);
  await card.click('.leave');
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(() => card.texts('.undo')).toEqual(['Undo']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('settings apply to open pages at once', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT);

  await store(extension, { 'kind:person': 'off' });
  await expect.poll(() => marks(page)).not.toContain('Qasem Soleimani');
  await store(extension, { mentions: 'every' });
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(COUNT);
  const every = await marks(page);
  expect(new Set(every).size).toBeLessThan(every.length);

  await store(extension, { marks: 'tint' });
  const named = () => page.evaluate(() => [...CSS.highlights.keys()].toSorted());
  await expect.poll(named).toEqual(['backgrounder-open', 'backgrounder-tint']);

  await store(extension, { marks: 'dotted', opening: 'click', size: 'largest' });
  await expect.poll(() => marks(page)).toHaveLength(every.length);
  const card = await lookAtCard(page);
  await hoverOver(page, 'bombing at Abbey Gate');
  // The click on another term has been handled; a card opened by the pointer would have come first.
  const { x, y } = await placeOf(page, 'Khorasan');
  await page.mouse.click(x, y);
  await expect.poll(() => card.texts('.name')).toEqual(['Khorasan']);
  await expect.poll(async () => (await card.box())?.width).toBeGreaterThan(500);

  await store(extension, { size: 'normal' });
  await expect.poll(async () => (await card.box())?.width).toBeLessThan(500);
});

test('the popup says how many names on the page are not marked', async ({ extension }) => {
  await store(extension, { 'known:taliban': 'Taliban', 'known:isis-k': 'ISIS-K' });
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT - 2);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { name: '9 names on this page' })).toBeVisible();
  await expect(popup.locator('.muted')).toHaveText(/2 names .* not marked/);
});

test('the height of a card settles, whatever it is', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await page.setViewportSize({ width: 1100, height: 1000 });
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.isOpen()).toBe(true);
  // Below 380 pixels, the card's head scrolls along with the rest.
  for (const height of [360, 374, 379, 381]) {
    await card.call(`function () {
      const body = this.querySelector('.body');
      this.querySelector('#filler')?.remove();
      for (const part of body.children) part.style.display = 'none';
      // The fade at the end of a cut card does not count.
      delete this.documentElement.dataset.cut;
      const filler = this.createElement('div');
      filler.id = 'filler';
      filler.style.height = ${height} - this.querySelector('.card').getBoundingClientRect().height + 'px';
      body.append(filler);
    }`);
    await expect.poll(async () => (await card.box())?.height).toBe(height);
    const heights = await card.callOnHost(`async function () {
      const seen = new Set();
      for (let frame = 0; frame < 30; frame++) {
        seen.add(this.getBoundingClientRect().height);
        await new Promise(requestAnimationFrame);
      }
      return [...seen];
    }`);
    expect(heights).toEqual([height]);
    const foot = await card.box('.foot');
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(await bottomOf(card));
  }

  await test.step('and where there is no room for its foot, the foot makes way for the text', async () => {
    await card.call(`function () {
      this.querySelector('#filler').style.height = '420px';
    }`);
    await expect.poll(async () => (await card.box())?.height).toBeGreaterThan(430);
    const { y = 0, height = 0 } = (await card.box()) ?? {};
    await page.setViewportSize({ width: 1100, height: Math.floor(y + height) - 12 });
    await expect.poll(async () => (await card.box())?.height).toBe(Math.floor(height) - 20);
    const bottomOfText = async () => {
      const filler = await card.box('#filler');
      return (filler?.y ?? 0) + (filler?.height ?? 0);
    };
    const isCovered = async () => (await bottomOfText()) > ((await card.box('.foot'))?.y ?? 0);
    await expect.poll(isCovered).toBe(false);
    expect(await bottomOfText()).toBeLessThanOrEqual(await bottomOf(card));
  });
});

const FootIn = v.object({ height: v.number(), top: v.number(), bottom: v.number() });

test('where a card has too little room, its foot is seen as a whole or not at all', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  const card = await lookAtCard(page);
  for (const name of ['Sanaullah Ghafari', 'Taliban']) {
    await page.setViewportSize({ width: 1100, height: 1000 });
    await hoverOver(page, name);
    await expect.poll(() => card.texts('.name')).toEqual([name]);
    const { y, height } = await card.boxAtRest();
    for (const missing of [4, 12, 17, 24, 31, 40, 60, 90]) {
      const room = Math.floor(height) - missing;
      await page.setViewportSize({ width: 1100, height: Math.ceil(y) + room + 8 });
      // With less space between its lines, it may do with less than there is.
      await expect.poll(async () => (await card.box())?.height).toBeLessThanOrEqual(room);
      await card.boxAtRest();
      const foot = v.parse(
        FootIn,
        await card.call(`async function () {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          const { top, bottom } = this.querySelector('.foot').getBoundingClientRect();
          return { height: innerHeight, top, bottom };
        }`),
      );
      const says = `${name} with ${missing} pixels too few: ${JSON.stringify(foot)}`;
      expect(foot.bottom <= foot.height || foot.top >= foot.height - 9, says).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.mouse.move(5, 5);
  }
});

async function bottomOf(card: CardView): Promise<number> {
  const box = await card.box();
  return (box?.y ?? 0) + (box?.height ?? 0);
}
