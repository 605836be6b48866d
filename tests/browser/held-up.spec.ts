import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, marks, test, turn } from './extension.ts';
import { addSamplePack } from './sample-pack.ts';
import { stopper } from './stopped-background.ts';

/** Tabs that do not respond, and tabs that have navigated by the time a message reaches them. */

const COUNT = 10;

const registered = async ({ worker }: Extension) =>
  (await worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(
      ({ matches, excludeMatches }) => `${matches} but ${excludeMatches ?? ''}`,
    ),
  );

async function store({ worker }: Extension, items: Record<string, string>): Promise<void> {
  await (await worker()).evaluate((set) => chrome.storage.sync.set(set), items);
}

async function tabIdOf({ worker }: Extension, name: string): Promise<number> {
  return (await worker()).evaluate(async (title) => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return tabs.find((tab) => tab.title === title)?.id ?? -1;
  }, name);
}

/** How a page can block its tab for as long as it likes. */
const WAYS = {
  'an endless loop': (page: Page) =>
    page.evaluate(() => {
      document.title = 'held up';
      setTimeout(() => {
        for (;;);
      }, 50);
    }),
  'an open alert()': async (page: Page) => {
    const opened = new Promise<void>((done) => {
      // Having a listener keeps it open.
      page.on('dialog', () => done());
    });
    await page.evaluate(() => {
      document.title = 'held up';
      setTimeout(() => alert('hello'), 50);
    });
    await opened;
  },
};

for (const [what, holdUp] of Object.entries(WAYS)) {
  test(`rules, settings and packs take effect despite a tab blocked by ${what}`, async ({
    ownExtension: extension,
  }, testInfo) => {
    const held = await extension.open(ARTICLE);
    await expect.poll(() => marks(held)).toHaveLength(COUNT);
    const other = await extension.open(ARTICLE);
    await expect.poll(() => marks(other)).toHaveLength(COUNT);
    const atFirst = await registered(extension);
    await held.evaluate(() => {
      document.title = 'held up';
    });
    // The browser learns a title later than the page.
    await expect.poll(() => tabIdOf(extension, 'held up')).toBeGreaterThan(0);
    const id = await tabIdOf(extension, 'held up');
    await holdUp(held);

    // Two changes: the second must not wait for what the first left pending in that tab.
    for (const host of ['other.example', '127.0.0.1']) {
      await store(extension, { [`site:${host}`]: 'off' });
      await expect.poll(async () => String(await registered(extension))).toContain(host);
    }
    await expect.poll(() => marks(other)).toEqual([]);
    await (await extension.worker()).evaluate(() =>
      chrome.storage.sync.remove(['site:other.example', 'site:127.0.0.1']),
    );
    await expect.poll(() => registered(extension)).toEqual(atFirst);
    await expect.poll(() => marks(other)).toHaveLength(COUNT);

    await store(extension, { 'kind:person': 'off' });
    await expect.poll(() => marks(other)).not.toContain('Qasem Soleimani');

    await other.evaluate(() => {
      document.querySelector('article p, main p')?.append(' They met in Sandmere Hall.');
    });
    await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'));
    await expect.poll(() => marks(other)).toContain('Sandmere Hall');

    const popup = await extension.context.newPage();
    await popup.goto(`chrome-extension://${extension.id}/popup.html?tabId=${id}`);
    await expect(popup.getByText('This page is not responding.')).toBeVisible();
    await turn(popup.getByRole('switch'), false);
    await expect.poll(async () => String(await registered(extension))).toContain('127.0.0.1');
  });
}

test('a tab that navigates to a site that is off, just before the reader is injected, gets no reader', async ({
  ownExtension: extension,
}) => {
  const elsewhere = extension.site.origin.replace('127.0.0.1', 'localhost');
  await store(extension, { 'site:localhost': 'off' });
  await expect.poll(async () => String(await registered(extension))).toContain('localhost');
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const log: string[] = [];
    Object.assign(globalThis, { log, letGo: resolve });
    // The background has decided by then, and has asked whether a reader is there already.
    const send = chrome.tabs.sendMessage;
    Reflect.set(chrome.tabs, 'sendMessage', async (...args: unknown[]) => {
      const answer: unknown = await Reflect.apply(send, chrome.tabs, args);
      if (Reflect.get(Object(args[1]), 'type') === 'is-read') {
        // Neither code nor styles: a style sheet is refused once its document is gone.
        const documentIds = [String(Reflect.get(Object(args[2]), 'documentId'))];
        const target = { tabId: Number(args[0]), documentIds };
        const isGone = () =>
          chrome.scripting.insertCSS({ target, css: 'x {}' }).then(
            () => false,
            () => true,
          );
        Object.assign(globalThis, { isGone });
        log.push('asked');
        await promise;
      }
      return answer;
    });
    const execute = chrome.scripting.executeScript;
    Reflect.set(chrome.scripting, 'executeScript', (...args: unknown[]) => {
      const done = Reflect.apply(execute, chrome.scripting, args);
      const settled = () => void log.push(String(Reflect.get(Object(args[0]), 'files')));
      done.then(settled, settled);
      return done;
    });
  });
  const log = () => worker.evaluate(() => Reflect.get(globalThis, 'log'));

  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  let worlds: string[] = [];
  session.on('Runtime.executionContextsCleared', () => {
    worlds = [];
  });
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(extension.site.origin + ARTICLE);
  await expect.poll(log).toContain('asked');
  await page.goto(elsewhere + ARTICLE);
  // While the old document is on its way out, Chromium takes its id for the new one. There the
  // reader ends at once (see entrypoints/reader.ts), but its world is made.
  await expect.poll(() => worker.evaluate(() => Reflect.get(globalThis, 'isGone')())).toBe(true);
  await worker.evaluate(() => Reflect.get(globalThis, 'letGo')());
  await expect.poll(log).toContain('/reader.js');
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  expect(await marks(page)).toEqual([]);
  // The other site belongs to this test, too.
  extension.strangers.length = 0;
});

test('a background that is stopped before open tabs follow a change makes up for it when it next starts', async ({
  ownExtension: extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tabId=0`);
  const stop = await stopper(extension, popup);
  /** Makes a change that reaches no tab, stops the background, and wakes it. */
  const change = async (items: Record<string, string>) => {
    const worker = await extension.worker();
    const reached = await worker.evaluateHandle(() => {
      const { promise, resolve } = Promise.withResolvers<void>();
      Reflect.set(chrome.tabs, 'sendMessage', () => {
        resolve();
        return new Promise(() => {});
      });
      return { promise };
    });
    await store(extension, items);
    await reached.evaluate(({ promise }) => promise);
    await stop();
    await expect
      .poll(() => popup.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' })))
      .toEqual({ ok: true, value: null });
  };
  await change({ 'known:taliban': 'Taliban' });
  await expect.poll(() => marks(page)).not.toContain('Taliban');
  await change({ 'site:127.0.0.1': 'off' });
  await expect.poll(() => marks(page)).toEqual([]);
});

test('registrations that do not match the rules are fixed when the background starts', async ({
  ownExtension: extension,
}) => {
  await expect.poll(() => registered(extension)).not.toEqual([]);
  const atFirst = await registered(extension);
  // As if the browser had stopped the background between a change and its effects.
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.scripting.unregisterContentScripts());
  expect(await registered(extension)).toEqual([]);
  const page = await extension.open(ARTICLE);
  await (await stopper(extension, page))();
  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.id}/library.html`);
  await expect
    .poll(() =>
      library.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(
          ({ matches, excludeMatches }) => `${matches} but ${excludeMatches ?? ''}`,
        ),
      ),
    )
    .toEqual(atFirst);
  // The page that was opened meanwhile is read, too.
  await expect.poll(() => marks(page)).toHaveLength(COUNT);
});
