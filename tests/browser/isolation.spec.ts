import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { tell } from '../../scripts/tab.ts';
import { CARD_PAGE, frameOf, lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import {
  type Extension,
  expect,
  inOurWorld,
  marks,
  placeOf,
  readEverything,
  type Served,
  test,
} from './extension.ts';
import { embedByItself, readUnseen } from './paths/isolation.ts';

/** The card is out of the page's reach. What the driver can do in Firefox is tested there, too. */

const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';

test('a page gets no events from a card over it, and no access to it', async ({ extension }) => {
  await readEverything(extension);
  await readUnseen(inChromium(extension));
});

test('if a page stops all events, cards can be opened from elsewhere, and get their keys', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/stops',
    `<!doctype html><title>Stops</title><script>
      for (const type of ['pointer', 'mouse'].flatMap((by) => ['over', 'move', 'down', 'up', 'out'].map((way) => by + way))
        .concat('click', 'keydown', 'keyup', 'keypress', 'focusin'))
        addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    </script>${PROSE}`,
  );
  const page = await extension.open('/stops');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const card = await lookAtCard(page);
  await tell(await extension.worker(), page.url(), { type: 'step', by: 1 });
  await expect.poll(() => card.focused()).toBe('h2.name');
  await page.keyboard.press('Tab');
  await expect.poll(() => card.focused()).not.toBe('h2.name');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('a page can neither scroll the card away, nor read what is selected there, nor change what is copied', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: site.origin,
  });
  site.add(
    '/takes',
    `<!doctype html><title>Takes</title>${PROSE}<div style="height: 3000px"></div><script>
      window.read = new Set();
      addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
      document.addEventListener('selectionchange', () => read.add(String(getSelection())));
      document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'Read more'); event.preventDefault(); });
    </script>`,
  );
  const page = await extension.open('/takes');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.click(x, y);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await page.evaluate(() => Reflect.get(window, 'read').clear());

  const gloss = await card.boxAtRest('.gloss');
  await page.mouse.move(gloss.x + 4, gloss.y + 10);
  await page.mouse.down();
  await page.mouse.move(gloss.x + 180, gloss.y + 10, { steps: 6 });
  await page.mouse.up();
  const selected = () => card.call('function () { return String(this.getSelection()); }');
  await expect.poll(selected).not.toBe('');
  const words = await selected();
  await page.keyboard.press('Control+C');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  expect(await page.evaluate(() => [...Reflect.get(window, 'read')])).toEqual([]);

  const scrolled =
    "function () { return Math.max(...[...this.querySelectorAll('*')].map((one) => one.scrollTop)); }";
  // So low that the card has to scroll.
  await page.setViewportSize({ width: 1280, height: 320 });
  await expect.poll(async () => (await card.box())?.height).toBeLessThan(320);
  // Repeated until it has an effect: a frame that has just been moved is
  // not hit by the pointer yet.
  const turnWheel = async () => {
    const low = await card.box('.gloss');
    await page.mouse.move((low?.x ?? 0) + 60, (low?.y ?? 0) + 10);
    await page.mouse.wheel(0, 120);
    return card.call(scrolled);
  };
  await expect.poll(turnWheel).toBeGreaterThan(50);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the card’s page shows nothing if a page embeds it itself', async ({ extension, site }) => {
  await readEverything(extension);
  site.add('/page', `<!doctype html><title>Page</title>${PROSE}`);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const address = await inOurWorld(extension, page, () => chrome.runtime.getURL('card.html'));
  // Of this session only: the one that tells the installation leads nowhere from a page.
  expect(address).not.toContain(extension.id);
  await embedByItself(inChromium(extension), v.parse(v.string(), address));
  await page.evaluate((url) => {
    const frame = Object.assign(document.createElement('iframe'), { src: url });
    frame.addEventListener('load', () => frame.setAttribute('data-loaded', ''));
    document.body.append(frame);
  }, `chrome-extension://${extension.id}/card.html`);
  await expect(page.locator('iframe[data-loaded]')).toHaveCount(1);
  expect(page.frames().filter((frame) => CARD_PAGE.test(frame.url()))).toEqual([]);
  extension.complaints.length = 0;

  const alone = await extension.open(`chrome-extension://${extension.id}/card.html`);
  await expect.poll(() => alone.evaluate(() => document.readyState)).toBe('complete');
  expect(await alone.locator('#app').innerHTML()).toBe('');
});

/** Pages whose policy could block a frame. */
const POLICIES: Record<string, Served> = {
  'nothing but itself': {
    body: PROSE,
    headers: {
      'content-security-policy':
        "default-src 'none'; frame-src 'none'; child-src 'none'; require-trusted-types-for 'script'; report-uri /reports",
    },
  },
  'isolated from other origins': {
    body: PROSE,
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  'a sandbox that lets scripts run': {
    body: PROSE,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  XHTML: {
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${PROSE}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
};

test('cards open under policies that allow the page no frames', async ({ extension, site }) => {
  await readEverything(extension);
  for (const [index, [name, served]] of Object.entries(POLICIES).entries()) {
    await test.step(name, async () => {
      site.add(`/policy-${index}`, served);
      const page = await extension.open(`/policy-${index}`);
      await expect.poll(() => marks(page), name).toEqual(['ISIS-K', 'Taliban']);
      const card = await lookAtCard(page);
      const { x, y } = await placeOf(page, 'ISIS-K');
      await page.mouse.click(x, y);
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      await page.close();
    });
  }
});

test('in a sandbox without frames, a click opens the card in the toolbar popup', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add('/shut', { body: PROSE, headers: { 'content-security-policy': 'sandbox' } });
  const peer = await extension.open(`chrome-extension://${extension.id}/options.html`);
  const page = await extension.open('/shut');
  const ours = () =>
    inOurWorld(extension, page, () =>
      [...(CSS.highlights.get('backgrounder-term') ?? [])].map(String),
    );
  await expect.poll(ours).toEqual(['ISIS-K', 'Taliban']);
  const place = v.parse(
    v.object({ x: v.number(), y: v.number() }),
    await inOurWorld(extension, page, () => {
      const [range] = CSS.highlights.get('backgrounder-term') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => inToolbarPopup(extension, peer), { timeout: 30_000 }).toMatch(/ISIS-K/);
  expect(frameOf(page)).toBeUndefined();
  // Our code cannot tell whether the page allows scripts, so it tries. Nobody can read
  // the console of such a page.
  const blocked = /^Blocked script execution in 'chrome-extension:/;
  expect(extension.complaints.filter((each) => !blocked.test(each))).toEqual([]);
  extension.complaints.length = 0;
});

/**
 * The text of the toolbar popup, or of the window in its place: pages of one extension
 * can look into each other.
 */
async function inToolbarPopup({ context }: Extension, peer: Page): Promise<unknown> {
  const window = context.pages().find((each) => each.url().includes('/popup.html'));
  if (window) return window.locator('body').textContent();
  return peer.evaluate(
    "chrome.extension.getViews({ type: 'popup' })[0]?.document.body?.innerText ?? ''",
  );
}
