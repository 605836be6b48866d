import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION, inTemporaryFolder } from '../../scripts/chromium.ts';
import { ARTICLE, type Extension, expect, marks, startExtension, test } from './extension.ts';
import { stopper } from './stopped-background.ts';
import { update } from './update.ts';

const SECOND = '/news/2026/second.html';

/** Opens an article, waits for its marks, and opens its popup. */
async function begin(extension: Extension): Promise<{ page: Page; popup: Page }> {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.site')).toHaveAttribute('data-state', 'on');
  return { page, popup };
}

async function pause(popup: Page, name: string): Promise<void> {
  await popup.getByText('Pause', { exact: true }).click();
  await popup.getByRole('button', { name }).click();
  await expect(popup.locator('.site')).toHaveAttribute('data-state', 'paused');
}

async function badgeOf(extension: Extension, page: Page): Promise<unknown> {
  return (await extension.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const tabId = tab?.id ?? -1;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  }, page.url());
}

for (const [name, length] of [
  ['Everywhere for an hour', 'everywhere until'],
  ['Everywhere until the browser restarts', 'until the browser restarts'],
] as const) {
  test(`pauses: ${name}, and resumes in one click`, async ({ extension, site }) => {
    const { page, popup } = await begin(extension);
    await pause(popup, name);
    await expect(popup.getByRole('switch')).toHaveCount(0);
    await expect(popup.locator('.state')).toContainText(length);
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(() => badgeOf(extension, page)).toEqual(['II', 'Backgrounder – paused']);

    // It overrides the rule of a site, and applies to pages opened later.
    await (await extension.worker()).evaluate(
      (key) => chrome.storage.sync.set({ version: 1, [key]: 'on' }),
      `site:${site.host}`,
    );
    await page.reload();
    await expect.poll(() => badgeOf(extension, page)).toEqual(['II', 'Backgrounder – paused']);
    expect(await marks(page)).toEqual([]);

    await popup.getByRole('button', { name: 'Resume' }).click();
    await expect(popup.locator('.site')).toHaveAttribute('data-state', 'on');
    await expect(popup.locator('.state')).toContainText('by your rule');
    await expect.poll(() => marks(page)).not.toEqual([]);
    await expect
      .poll(() => badgeOf(extension, page))
      .toEqual([expect.stringMatching(/^\d+$/), 'Backgrounder']);
  });
}

test('pauses one page only', async ({ extension, site }) => {
  site.add(SECOND, await (await fetch(site.origin + ARTICLE)).text());
  const { page, popup } = await begin(extension);
  const other = await extension.open(SECOND);
  await expect.poll(() => marks(other)).not.toEqual([]);
  await pause(popup, 'On this page only');
  await expect.poll(() => marks(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => badgeOf(extension, page)).toEqual(['II', 'Backgrounder – paused']);
  expect(await marks(other)).not.toEqual([]);
  expect(await marks(page)).toEqual([]);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => marks(page)).not.toEqual([]);
});

test('pauses one page of a site that moves between its pages without a load', async ({
  extension,
}) => {
  const page = await extension.open(`${ARTICLE}#/one`);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.site')).toHaveAttribute('data-state', 'on');
  await pause(popup, 'On this page only');
  await expect.poll(() => marks(page)).toEqual([]);
  const moveTo = (route: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, route);
  for (const _ of [1, 2]) {
    await moveTo('#/two');
    await expect.poll(() => marks(page)).not.toEqual([]);
    await moveTo('#/one');
    await expect.poll(() => marks(page)).toEqual([]);
  }
  await page.goBack();
  await expect.poll(() => marks(page)).not.toEqual([]);
});

test('a pause outlasts the service, and the next one notices its end', async ({ extension }) => {
  const { page, popup } = await begin(extension);
  await pause(popup, 'Everywhere for an hour');
  await expect.poll(() => marks(page)).toEqual([]);
  const home = await extension.open(`chrome-extension://${extension.id}/options.html`);
  const stopNow = await stopper(extension, home);
  const stop = async () => {
    await stopNow();
    await home.evaluate(() => chrome.runtime.sendMessage({ type: 'popup-intent' }));
  };
  await stop();
  await page.reload();
  await expect.poll(() => badgeOf(extension, page)).toEqual(['II', 'Backgrounder – paused']);
  // As if the hour had passed.
  await home.evaluate(() => chrome.storage.local.set({ pausedUntil: Date.now() - 1 }));
  await stop();
  await expect.poll(() => marks(page)).not.toEqual([]);
});

test('a pause until the browser restarts outlasts an update, and ends with the restart', async ({
  site,
}) => {
  await inTemporaryFolder(async (folder) => {
    const built = join(folder, 'extension');
    await cp(EXTENSION, built, { recursive: true });
    const profile = join(folder, 'profile');
    const before = await startExtension(profile, site, { extension: built });
    const { page, popup } = await begin(before);
    await pause(popup, 'Everywhere until the browser restarts');
    await expect.poll(() => marks(page)).toEqual([]);
    await update(before, built, '99.1');
    await expect.poll(() => badgeOf(before, page)).toEqual(['II', 'Backgrounder – paused']);
    const settings = await before.open(`chrome-extension://${before.id}/options.html`);
    await expect(settings.locator('body')).toContainText(
      'Pausedeverywhere until the browser restarts.',
    );
    // No setting was changed, so nothing is said of sync.
    await expect(settings.locator('section:has(#privacy) summary')).toHaveText(
      '1 itemPauses are kept on this device only.',
    );
    await settings.close();
    await page.reload();
    await expect.poll(() => badgeOf(before, page)).toEqual(['II', 'Backgrounder – paused']);
    expect(await marks(page)).toEqual([]);
    await before.context.close();

    const after = await startExtension(profile, site, { extension: built });
    const again = await after.open(ARTICLE);
    await expect.poll(() => marks(again)).not.toEqual([]);
    expect([...before.complaints, ...after.complaints]).toEqual([]);
    await after.context.close();
  });
});

test('reports if the browser cannot store the pause, and pauses nothing', async ({
  ownExtension: extension,
}) => {
  const { page, popup } = await begin(extension);
  await (await extension.worker()).evaluate(() => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Object.defineProperty(chrome.storage.local, 'set', { value: refuse });
  });
  await popup.getByText('Pause', { exact: true }).click();
  await popup.getByRole('button', { name: 'Everywhere for an hour' }).click();
  await expect(popup.getByRole('alert')).toContainText('nothing was changed');
  await expect(popup.locator('.site')).toHaveAttribute('data-state', 'on');
  expect(await marks(page)).not.toEqual([]);
});
