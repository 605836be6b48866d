import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import * as v from 'valibot';
import { EXTENSION, inTemporaryFolder } from '../../scripts/chromium.ts';
import { lookAtCard } from './card.ts';
import {
  ARTICLE,
  type Extension,
  expect,
  expectQuiet,
  hoverOver,
  inOurWorld,
  marks,
  startExtension,
  test,
} from './extension.ts';

/** Pages restored from the back/forward cache, open during an update, or in private windows. */

const TERMS = 10;
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

/** What a page's reader requests, and the browser function that the background calls for it. */
const ASKED = {
  names: 'storage.local.get',
  style: 'scripting.insertCSS',
  count: 'action.setBadgeText',
  card: 'scripting.executeScript',
} as const;

test('what a page waited for when it was left is there once the page is back', async ({ site }) => {
  site.add('/next', '<!doctype html><title>Next</title><p>Nothing to read here.</p>');
  await inTemporaryFolder(async (folder) => {
    const extension = await startExtension(folder, site, { pageCache: true });
    const marked = async (page: Page) => (await marks(page)).length;
    /** Leaves the page while it waits for what `act` has it ask for; that is answered while it is away. */
    const leave = async (
      page: Page,
      asked: keyof typeof ASKED,
      act: () => Promise<unknown>,
      meanwhile = async () => {},
    ) => {
      const held = await hold(extension, ASKED[asked]);
      await act();
      await expect.poll(held.waiting).toBe(true);
      await awayAndBack(page, async () => {
        await held.letGo();
        await meanwhile();
      });
    };

    await test.step('the names in its text', async () => {
      const page = await extension.open(ARTICLE);
      await expect.poll(() => marked(page)).toBe(TERMS);
      const add = () =>
        page.evaluate(() => {
          const more = document.createElement('p');
          more.textContent = 'Hezbollah was named by all who were asked.';
          document.querySelector('article')?.append(more);
        });
      await leave(page, 'names', add, () => store(extension, { 'known:taliban': 'Taliban' }));
      await expect.poll(() => marks(page)).toContain('Hezbollah');
      await expect.poll(() => marks(page)).not.toContain('Taliban');
      // Later changes are followed, too.
      await unstore(extension, 'known:taliban');
      await expect.poll(() => marks(page)).toContain('Taliban');
      await page.close();
    });

    await test.step('the look of its marks', async () => {
      const page = await extension.context.newPage();
      await leave(page, 'style', () => page.goto(site.origin + ARTICLE));
      await expect.poll(() => marked(page)).toBe(TERMS);
      const line = () =>
        page.evaluate(
          () =>
            getComputedStyle(document.documentElement, '::highlight(backgrounder-term)')
              .textDecorationLine,
        );
      await expect.poll(line).toBe('underline');
      await page.close();
    });

    await test.step('its count', async () => {
      const page = await extension.context.newPage();
      await leave(page, 'count', () => page.goto(site.origin + ARTICLE));
      await expect.poll(() => badges(extension)).toEqual([String(TERMS)]);
      await page.close();
    });

    await test.step('what it asks as it is being left', async () => {
      const page = await extension.open(ARTICLE);
      await expect.poll(() => marked(page)).toBe(TERMS);
      const worker = await extension.worker();
      await worker.evaluate(() => {
        const senders: unknown[] = [];
        Object.assign(globalThis, { senders });
        chrome.runtime.onMessage.addListener((_message, sender) => {
          senders.push(sender.documentLifecycle);
        });
      });
      await inOurWorld(extension, page, () =>
        document.addEventListener('freeze', () => {
          void chrome.runtime.sendMessage({ type: 'term-count', terms: 1 }).catch(() => {});
        }),
      );
      await awayAndBack(page, () =>
        expect
          .poll(() => worker.evaluate(() => Reflect.get(globalThis, 'senders')))
          .toContain('cached'),
      );
      await expect.poll(() => badges(extension)).toEqual([String(TERMS)]);
      expectQuiet(extension);
      await page.close();
    });

    await test.step('the panel beside it', async () => {
      const page = await extension.open(ARTICLE);
      await expect.poll(() => marked(page)).toBe(TERMS);
      const panel = await extension.context.newPage();
      const tabId = await (await extension.worker()).evaluate(
        async (url) => (await chrome.tabs.query({ url }))[0]?.id,
        page.url(),
      );
      await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tabId=${tabId}`);
      const names = panel.getByRole('list', { name: 'Names in this article' }).getByRole('button');
      await expect(names).toHaveCount(TERMS + 1);
      await page.bringToFront();
      await awayAndBack(page);
      await expect(names).toHaveCount(TERMS + 1);
      await page.setViewportSize({ width: 700, height: 300 });
      const here = panel.locator('.names [aria-current]');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(here).toContainText(/Islamic State/);
      await page.evaluate(() => scrollTo(0, 260));
      await expect(here).toContainText(/Crocus City Hall/);
      await page.evaluate(() => scrollTo(0, 0));
      await expect(here).toHaveCount(0);
      expectQuiet(extension);
      await panel.close();
      await page.close();
    });

    await test.step('its first card', async () => {
      const page = await extension.open(ARTICLE);
      await expect.poll(() => marked(page)).toBe(TERMS);
      const card = await lookAtCard(page);
      await leave(page, 'card', () => hoverOver(page, 'Taliban'));
      await expectCard(page, card);
      await page.close();
    });

    expectQuiet(extension);
    await extension.context.close();
  });
});

/** Makes the background wait before it calls this browser function. */
async function hold(extension: Extension, name: string) {
  const worker = await extension.worker();
  await worker.evaluate((path) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let owner: object = chrome;
    for (const each of names) owner = Reflect.get(owner, each);
    const call = Reflect.get(owner, last);
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = { waiting: false, letGo: resolve };
    Object.assign(globalThis, { held });
    Reflect.set(owner, last, async (...args: unknown[]) => {
      held.waiting = true;
      await promise;
      return Reflect.apply(call, owner, args);
    });
    void promise.then(() => Reflect.set(owner, last, call));
  }, name);
  const get = (key: string) =>
    worker.evaluate((k) => Reflect.get(Reflect.get(globalThis, 'held'), k), key);
  return {
    waiting: () => get('waiting'),
    letGo: () => worker.evaluate(() => Reflect.get(globalThis, 'held').letGo()),
  };
}

/** Leaves a page and comes back to it as it was left; `meanwhile` is done in between. */
async function awayAndBack(page: Page, meanwhile?: () => Promise<void>): Promise<void> {
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

async function expectCard(page: Page, card: Awaited<ReturnType<typeof lookAtCard>>) {
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await expect(page.locator('backgrounder-card')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
}

async function store(extension: Extension, items: Record<string, string>): Promise<void> {
  await (await extension.worker()).evaluate(async (all) => {
    const heard = new Promise((done) => chrome.storage.onChanged.addListener(done));
    await chrome.storage.sync.set(all);
    // Storage may resolve before the background gets the event.
    await heard;
  }, items);
}

async function unstore(extension: Extension, key: string): Promise<void> {
  await (await extension.worker()).evaluate(async (one) => {
    const heard = new Promise((done) => chrome.storage.onChanged.addListener(done));
    await chrome.storage.sync.remove(one);
    await heard;
  }, key);
}

/** The badge texts of all pages of the site. */
async function badges(extension: Extension): Promise<string[]> {
  return (await extension.worker()).evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })));
  });
}

/**
 * Replaces the extension by another version while pages are open, and allows it in private windows, for
 * which the browser reloads it.
 */
async function update(
  { context, id, worker }: Extension,
  built: string,
  version: string,
): Promise<void> {
  const path = join(built, 'manifest.json');
  const manifest = v.parse(v.looseObject({}), JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  const started = context.waitForEvent('serviceworker');
  await manager.evaluate(async (extensionId) => {
    const settings = Reflect.get(chrome, 'developerPrivate');
    // Without it, the browser disables an unpacked extension when it is reloaded.
    await settings.updateProfileConfiguration({ inDeveloperMode: true });
    await settings.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await started;
  await manager.close();
  // This may still be the previous background, which may stop while handling the call.
  const running = async () =>
    (await worker()).evaluate(() => chrome.runtime.getManifest().version).catch(() => null);
  await expect.poll(running).toBe(version);
}

async function openPrivate(extension: Extension, url: string): Promise<Page> {
  const { context }: { context: BrowserContext } = extension;
  const opened = context.waitForEvent('page');
  await (await extension.worker()).evaluate(
    (address) => chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  return opened;
}
