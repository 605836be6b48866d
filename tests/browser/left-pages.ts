import type { Page } from '@playwright/test';
import type { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver } from './extension.ts';

/** Pages that are left, and restored from the back/forward cache. */

export const TERMS = 10;

/** Leaves a page and comes back to it as it was left; `meanwhile` is done in between. */
export async function awayAndBack(page: Page, meanwhile?: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'came', persisted), {
      once: true,
    });
    location.assign('/next');
  });
  await expect.poll(() => page.title().catch(() => '')).toBe('Next');
  await meanwhile?.();
  await page.evaluate(() => history.back());
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'came')).catch(() => null))
    .toBe(true);
}

/** Expects that the pointer opens a card at a name, on a page that may have come back just now. */
export async function expectCard(page: Page, card: Awaited<ReturnType<typeof lookAtCard>>) {
  await page.bringToFront();
  // Chromium drops what is pointed at before a restored page is painted, or its reader has started
  // anew: a hand that gets no card moves on, and comes back.
  await expect(async () => {
    await page.mouse.move(5, 5);
    await hoverOver(page, 'Taliban');
    const names = () => card.texts('.name');
    await expect.poll(names, { timeout: 2000 }).toEqual(['Taliban']);
  }).toPass();
  await expect(page.locator('backgrounder-card')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
}

export async function store(extension: Extension, items: Record<string, string>): Promise<void> {
  await (await extension.worker()).evaluate(async (all) => {
    const heard = new Promise((done) => chrome.storage.onChanged.addListener(done));
    await chrome.storage.sync.set(all);
    // Storage may resolve before the background gets the event.
    await heard;
  }, items);
}

export async function unstore(extension: Extension, key: string): Promise<void> {
  await (await extension.worker()).evaluate(async (one) => {
    const heard = new Promise((done) => chrome.storage.onChanged.addListener(done));
    await chrome.storage.sync.remove(one);
    await heard;
  }, key);
}

/** The badge texts of all pages of the site. */
export async function badges(extension: Extension): Promise<string[]> {
  return (await extension.worker()).evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })));
  });
}
