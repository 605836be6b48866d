import type { Page } from '@playwright/test';
import { inTemporaryFolder } from '../../scripts/chromium.ts';
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
import { awayAndBack, badges, expectCard, store, TERMS, unstore } from './left-pages.ts';

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
    /**
     * Leaves the page while it waits for what `act` has it ask for; that is
     * answered while it is away.
     */
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
