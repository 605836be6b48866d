import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, hoverOver, marks, test } from './extension.ts';
import { stopper } from './stopped-background.ts';

/** What browsers do to extensions and pages in use: stop, discard, disable, update. */

const TERMS = 10;
const ADDED = 'Later that day the governor of Nangarhar spoke of it in public for the first time.';

test('requests are repeated if the background is stopped, again and again', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  const stop = await stopper(extension, page);
  await Promise.all([
    page.goto(extension.site.origin + ARTICLE),
    (async () => {
      for (let turn = 0; turn < 5; turn++) await stop();
    })(),
  ]);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);

  await stop();
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.querySelector('article')?.append(added);
  }, ADDED);
  await expect.poll(() => marks(page)).toContain('Nangarhar');
  await stop();
  const card = await lookAtCard(page);
  await hoverOver(page, 'Nangarhar');
  await expect.poll(() => card.isOpen()).toBe(true);
  await stop();
  await card.click('.to-related');
  await expect.poll(() => card.attribute('.to-related', 'aria-selected')).toBe('true');
  await card.click('.related button');
  await expect.poll(async () => (await card.texts('.name'))[0]).not.toBe('Nangarhar');
});

test('an extension that is turned off leaves a page on user activity, and is back there once on', async ({
  ownExtension: extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
  await hoverOver(page, 'Taliban');
  await expect(page.locator('backgrounder-card')).toHaveCount(1);
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  await setEnabled(manager, extension.id, false);
  await page.bringToFront();
  await page.mouse.move(5, 5, { steps: 3 });
  await expect.poll(() => marks(page)).toEqual([]);
  await expect(page.locator('backgrounder-card')).toHaveCount(0);

  // Also as the browser does when the user allows it in private windows.
  await setEnabled(manager, extension.id, true);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
});

test('pages are left once the user takes away the access to them, and read when it is back', async ({
  ownExtension: extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
  const welcome = extension.context.pages().find((one) => one.url().endsWith('/welcome.html'));
  const worker = await extension.worker();
  const badges = () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })));
    });
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  await setAccess(manager, extension.id, 'ON_CLICK');
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(async () => (await badges()).join('')).toBe('');
  // The extension's own page needs no access.
  expect(welcome && (await marks(welcome)).length).toBeGreaterThan(0);
  await setAccess(manager, extension.id, 'ON_ALL_SITES');
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
});

test('a discarded tab is read when it is restored, and two windows follow one rule', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
  const worker = await extension.worker();
  const other = await worker.evaluate(async (url) => {
    const made = await chrome.windows.create({ url });
    return made?.tabs?.[0]?.id ?? -1;
  }, extension.site.origin + ARTICLE);
  const badge = (id: number) =>
    worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
  await expect.poll(() => badge(other)).toBe('10');

  const discarded = await worker.evaluate(async (url) => {
    const made = await chrome.tabs.create({ url, active: false });
    return made.id ?? -1;
  }, extension.site.origin + ARTICLE);
  await expect.poll(() => badge(discarded)).toBe('10');
  const kept = await worker.evaluate(
    async (id) => (await chrome.tabs.discard(id))?.id ?? -1,
    discarded,
  );
  await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }));
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(() => badge(other)).toBe('off');
  await worker.evaluate(() => chrome.storage.sync.remove('site:127.0.0.1'));
  await expect.poll(() => badge(other)).toBe('10');
  await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), kept);
  await expect.poll(() => badge(kept)).toBe('10');
});

test('full storage is reported, and leaves the rules unchanged', async ({
  ownExtension: extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(async () => (await marks(page)).length).toBe(TERMS);
  await (await extension.worker()).evaluate(async () => {
    for (let index = 0; ; index++) {
      try {
        await chrome.storage.sync.set({ [`filler${index}`]: 'x'.repeat(index < 12 ? 8000 : 100) });
      } catch {
        if (index > 12) return;
      }
    }
  });
  const popup = await extension.openPopup(page);
  await popup.getByRole('switch').click();
  await expect(popup.getByText(/no room/)).toBeVisible();
  expect(await marks(page)).toHaveLength(TERMS);
  await expect(popup.getByRole('switch')).toBeChecked();
});

test('many tabs at once are read, turned off and turned on', async ({ extension, site }) => {
  const worker = await extension.worker();
  await worker.evaluate(async (url) => {
    await Promise.all(Array.from({ length: 20 }, () => chrome.tabs.create({ url, active: false })));
  }, site.origin + ARTICLE);
  const badges = () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const texts = await Promise.all(
        tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })),
      );
      return [...new Set(texts)].map(
        (text) => `${text}: ${texts.filter((one) => one === text).length}`,
      );
    });
  const patient = { timeout: 60_000 };
  await expect.poll(badges, patient).toEqual(['10: 20']);
  await worker.evaluate(() => chrome.storage.sync.set({ 'site:127.0.0.1': 'off' }));
  await expect.poll(badges, patient).toEqual(['off: 20']);
  await worker.evaluate(() => chrome.storage.sync.remove('site:127.0.0.1'));
  await expect.poll(badges, patient).toEqual(['10: 20']);
});

async function setEnabled(manager: Page, id: string, enabled: boolean): Promise<void> {
  await manager.evaluate(([extension, on]) => chrome.management.setEnabled(extension, on), [
    id,
    enabled,
  ] as const);
}

/** Gives or takes away the access to pages, as the menu of the toolbar button does. */
async function setAccess(manager: Page, extensionId: string, hostAccess: string): Promise<void> {
  await manager.evaluate(
    (update) => Reflect.get(chrome, 'developerPrivate').updateExtensionConfiguration(update),
    { extensionId, hostAccess },
  );
}
