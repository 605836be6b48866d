import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION, inTemporaryFolder } from '../../scripts/chromium.ts';
import { lookAtCard } from './card.ts';
import {
  ARTICLE,
  type Extension,
  expect,
  expectQuiet,
  hoverOver,
  marks,
  startExtension,
  test,
} from './extension.ts';
import { awayAndBack, badges, expectCard, store, TERMS, unstore } from './left-pages.ts';
import { update } from './update.ts';

/** Pages restored from the back/forward cache, open during an update, or in private windows. */

const OFF = { 'site:127.0.0.1': 'off' };

test('restored pages, pages open during an update, and private pages follow the current rules', async ({
  site,
}) => {
  site.add('/next', '<!doctype html><title>Next</title><p>Nothing to read here.</p>');
  await inTemporaryFolder(async (folder) => {
    // A copy, since an update changes its files.
    const built = join(folder, 'extension');
    await cp(EXTENSION, built, { recursive: true });
    const profile = join(folder, 'profile');
    const extension = await startExtension(profile, site, { pageCache: true, extension: built });
    const page = await extension.open(ARTICLE);
    const card = await lookAtCard(page);
    const marked = async () => (await marks(page)).length;
    await expect.poll(marked).toBe(TERMS);

    await test.step('back from the cache: marked, and cards open', async () => {
      await awayAndBack(page);
      await expect.poll(marked).toBe(TERMS);
      await expectCard(page, card);
    });

    await test.step('back from the cache: a name muted in the meantime is not marked', async () => {
      await awayAndBack(page, () => store(extension, { 'known:taliban': 'Taliban' }));
      await expect.poll(marked).toBe(TERMS - 1);
      expect(await marks(page)).not.toContain('Taliban');
      await awayAndBack(page, () => unstore(extension, 'known:taliban'));
      await expect.poll(marked).toBe(TERMS);
    });

    await test.step('back from the cache: a site turned off in the meantime is not marked, until it is on again', async () => {
      await awayAndBack(page, () => store(extension, OFF));
      await expect.poll(marked).toBe(0);
      await expect.poll(() => badges(extension)).toEqual(['off']);
      await awayAndBack(page, () => unstore(extension, 'site:127.0.0.1'));
      await expect.poll(marked).toBe(TERMS);
      await expect.poll(() => badges(extension)).toEqual(['10']);
      await expectCard(page, card);
    });

    await test.step('after an update, the new reader takes over, and marks are not doubled', async () => {
      await store(extension, { 'known:ghafari': 'Sanaullah Ghafari' });
      await expect.poll(marked).toBe(TERMS - 1);
      await hoverOver(page, 'Taliban');
      await expect.poll(() => card.isOpen()).toBe(true);
      await update(extension, built, '99.1');
      await expect.poll(() => badges(extension)).toEqual(['9']);
      await expect.poll(marked).toBe(TERMS - 1);
      // The old reader notices that it is orphaned when the user moves the pointer.
      await page.bringToFront();
      await page.mouse.move(5, 5, { steps: 3 });
      await expect.poll(() => card.isOpen()).toBe(false);
      await expect.poll(marked).toBe(TERMS - 1);
      await expectCard(page, card);
      await store(extension, OFF);
      await expect.poll(marked).toBe(0);
      await unstore(extension, 'site:127.0.0.1');
      await expect.poll(marked).toBe(TERMS - 1);
      await unstore(extension, 'known:ghafari');
      await expect.poll(marked).toBe(TERMS);
      // The browser has closed the welcome page, which does not open again.
      const welcome = (one: Page) => one.url().includes('/welcome.html');
      expect(extension.context.pages().filter(welcome)).toEqual([]);
    });

    await test.step('private windows, if allowed, follow the same rules', async () => {
      const secret = await openPrivate(extension, site.origin + ARTICLE);
      await expect.poll(async () => (await marks(secret)).length).toBe(TERMS);
      await expectCard(secret, await lookAtCard(secret));
      await store(extension, OFF);
      await expect.poll(() => marks(secret)).toEqual([]);
      await expect.poll(marked).toBe(0);
      await unstore(extension, 'site:127.0.0.1');
      await expect.poll(async () => (await marks(secret)).length).toBe(TERMS);
      const kept = await (await extension.worker()).evaluate(async () => [
        ...Object.keys(await chrome.storage.sync.get()),
        ...Object.keys(await chrome.storage.local.get()),
        ...Object.keys(await chrome.storage.session.get()),
      ]);
      // Nothing about pages, private or not: what open tabs follow are settings.
      const ofSettings = /^(?:version|lastKnown|followed:(?:settings|pauses|packs))$/;
      expect(kept.filter((key) => !ofSettings.test(key))).toEqual([]);
    });

    expectQuiet(extension);
    await extension.context.close();
  });
});

async function openPrivate(extension: Extension, url: string): Promise<Page> {
  const { context }: { context: BrowserContext } = extension;
  const opened = context.waitForEvent('page');
  await (await extension.worker()).evaluate(
    (address) => chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  return opened;
}
