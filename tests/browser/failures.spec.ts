import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, SHOP, test } from './extension.ts';
import { addSamplePack } from './sample-pack.ts';

/** What popup, settings and library say if something cannot be loaded. */

/**
 * Opens a page of ours in which a part of the browser's interface does not
 * work until `mend` is called.
 */
async function openBroken(
  { context, id }: Extension,
  path: string,
  part: 'storage' | 'background',
): Promise<{ page: Page; mend(): Promise<void> }> {
  const page = await context.newPage();
  await page.addInitScript((broken) => {
    let works = false;
    Reflect.set(globalThis, 'mend', () => {
      works = true;
    });
    const breakIn = (object: object, name: string, otherwise: () => unknown) => {
      const real: unknown = Reflect.get(object, name);
      if (typeof real !== 'function') throw new Error(`no ${name}`);
      Reflect.set(object, name, (...args: unknown[]) =>
        works ? real.apply(object, args) : otherwise(),
      );
    };
    if (broken === 'background') {
      // As if the browser stopped the background each time before it could answer.
      breakIn(chrome.runtime, 'sendMessage', async () => undefined);
    } else {
      breakIn(chrome.storage.sync, 'get', () => {
        throw new Error('IO error');
      });
    }
  }, part);
  await page.goto(`chrome-extension://${id}/${path}`);
  return { page, mend: () => page.evaluate(() => Reflect.get(globalThis, 'mend')()) };
}

/** Clicks “Try again”. */
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first().click();

/** Whatever the page reports is on the console, too. */
async function expectTold({ complaints }: Extension, words: RegExp): Promise<void> {
  await expect.poll(() => complaints).toEqual([expect.stringMatching(words)]);
  complaints.length = 0;
}

async function tabIdOf({ worker }: Extension, page: Page): Promise<number> {
  return (await worker()).evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1,
    page.url(),
  );
}

test('a failure to load the settings is shown, and retrying works', async ({ extension }) => {
  const { page, mend } = await openBroken(extension, 'options.html', 'storage');
  await expect(page.getByText('Your settings could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toHaveCount(0);
  await mend();
  await tryAgain(page);
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeVisible();
  await expect(page.getByText('Your settings could not be loaded.')).toHaveCount(0);
  await expectTold(extension, /IO error/);
});

test('the settings say if the subjects could not be loaded, and show all else', async ({
  extension,
}, testInfo) => {
  const { page, mend } = await openBroken(extension, 'options.html', 'background');
  const section = page.locator('section:has(#subjects)');
  await expect(section.getByText('The subjects could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeVisible();
  await section.screenshot({ path: testInfo.outputPath('no-subjects.png') });
  await mend();
  await tryAgain(page);
  await expect(section.getByRole('checkbox')).toHaveCount(9);
  await expect(section.getByText('The subjects could not be loaded.')).toHaveCount(0);
  await expectTold(extension, /coverage/);
});

test('the settings say if a pack cannot be saved, removed or replaced since none can be read', async ({
  extension,
}, testInfo) => {
  const path = testInfo.outputPath('sandmere.pack.json');
  await (await addSamplePack(extension, path)).close();
  const add = async (page: Page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a pack file' }).click();
    await (await chooser).setFiles(path);
  };
  const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click();
  for (const act of [press(/^Save .*Sandmere/), press(/^Remove .*Sandmere/), add]) {
    const page = await extension.context.newPage();
    await page.addInitScript(() => {
      const { local } = chrome.storage;
      const { get } = local;
      Reflect.set(local, 'get', (...args: unknown[]) => {
        if (Reflect.get(globalThis, 'isBroken')) throw new Error('IO error');
        return Reflect.apply(get, local, args);
      });
    });
    await page.goto(`chrome-extension://${extension.id}/options.html`);
    await expect(page.getByRole('button', { name: /^Remove .*Sandmere/ })).toBeVisible();
    await page.evaluate(() => Reflect.set(globalThis, 'isBroken', true));
    await act(page);
    await expect(page.getByText('Your packs could not be loaded.')).toBeVisible();
    await expectTold(extension, /IO error/);
    await page.close();
  }
});

test('the settings say of a pack that is too large for a file what can be done instead', async ({
  extension,
}) => {
  await (await extension.worker()).evaluate(() => {
    const id = 'large';
    const row = { id, title: 'Large', entries: 0, documents: 0, size: 9, on: true, sites: null };
    const text = JSON.stringify({ format: 1, id, title: 'a'.repeat(8_000_000), entries: [] });
    return chrome.storage.local.set({ packs: [row], 'pack:large': { text, index: '' } });
  });
  const page = await extension.open(`chrome-extension://${extension.id}/options.html`);
  await page.getByRole('button', { name: 'Save “Large”' }).click();
  await expect(page.locator('.toast')).toContainText('more than 8,000,000 characters');
  extension.complaints.length = 0;
});

test('the popup shows a failure to load the settings, and still searches', async ({
  extension,
}) => {
  const article = await extension.open(ARTICLE);
  const id = await tabIdOf(extension, article);
  const { page, mend } = await openBroken(extension, `popup.html?tabId=${id}`, 'storage');
  await expect(page.getByText('Your settings could not be loaded.')).toBeVisible();
  await page.getByRole('searchbox').fill('Khorasan');
  await expect(page.getByRole('list', { name: 'Search results' })).toContainText('Khorasan');
  await page.getByRole('searchbox').fill('');
  await mend();
  await tryAgain(page);
  await expect(page.getByRole('switch')).toBeChecked();
  await expect(page.locator('.terms button').first()).toBeVisible();
  await expectTold(extension, /IO error/);
});

test('the popup says if the background does not respond', async ({ extension }) => {
  const shop = await extension.open(SHOP);
  const id = await tabIdOf(extension, shop);
  const { page, mend } = await openBroken(extension, `popup.html?tabId=${id}`, 'background');
  await expect(page.getByText('Backgrounder did not respond.')).toBeVisible();
  // The switch needs no background.
  await expect(page.getByRole('switch')).toBeChecked();
  await page.getByRole('searchbox').fill('Khorasan');
  await expect(page.getByText('The search did not respond.')).toBeVisible();
  await mend();
  await tryAgain(page);
  await expect(page.getByRole('list', { name: 'Search results' })).toContainText('Khorasan');
  await page.getByRole('searchbox').fill('');
  await tryAgain(page);
  await expect(page.locator('.state')).toHaveText('Not a news article Nothing is marked here.');
  await expect.poll(() => extension.complaints.length).toBeGreaterThan(0);
  for (const complaint of extension.complaints) expect(complaint).toContain('silence');
  extension.complaints.length = 0;
});

test('the popup says if the page could not be read, and retrying works', async ({
  ownExtension,
}) => {
  // The welcome page is read, too.
  await Promise.all(ownExtension.context.pages().map((page) => page.close()));
  const worker = await ownExtension.worker();
  await worker.evaluate(() => {
    const real = fetch;
    Object.assign(globalThis, { fetch: () => Promise.reject(new Error('gone')), real });
  });
  const article = await ownExtension.open(ARTICLE);
  const popup = await ownExtension.openPopup(article);
  await expect(popup.getByText('This page could not be read.')).toBeVisible();
  await worker.evaluate(() =>
    Object.assign(globalThis, { fetch: Reflect.get(globalThis, 'real') }),
  );
  await tryAgain(popup);
  await expect(popup.locator('.terms button').first()).toBeVisible();
  const { complaints } = ownExtension;
  expect(complaints.filter((text) => text.includes('could not read this page'))).toHaveLength(1);
  for (const text of complaints) expect(text).toMatch(/could not answer|could not read this page/);
  complaints.length = 0;
});

test('the library says if the background does not respond', async ({ extension }) => {
  const { page, mend } = await openBroken(extension, 'library.html#/entry/taliban', 'background');
  await expect(page.getByText('The library could not be opened.')).toBeVisible();
  await mend();
  await tryAgain(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Taliban' })).toBeVisible();
  await expectTold(extension, /silence/);
});
