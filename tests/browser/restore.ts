import { expect, type Page } from '@playwright/test';
import type { Started } from '../../scripts/chromium.ts';

/** Puts a browser back to how it was after the extension was installed. */
export type Restore = () => Promise<void>;

/**
 * Starting a browser costs more than most tests, so that tests have one after the other. What a test
 * could leave to the next: pages, settings, registered scripts, and what the background has in mind.
 */
export async function restorer({ context, extensionId, worker }: Started): Promise<Restore> {
  // A file of the extension that is no page of it: it may call the browser and does nothing itself.
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(home);
  await session.send('ServiceWorker.enable');
  await worker();
  const registered = () =>
    home.evaluate(async () => JSON.stringify(await chrome.scripting.getRegisteredContentScripts()));
  /** A question wakes the background. */
  const wake = () => home.evaluate(() => chrome.runtime.sendMessage({ type: 'popup-intent' }));
  const clear = () =>
    home.evaluate(async () => {
      // Once emptied, sync is filled again from the copy in local: so that copy must be empty by then.
      const { version: _version, ...all } = await chrome.storage.sync.get(null);
      await chrome.storage.sync.remove(Object.keys(all));
      for (const area of [chrome.storage.local, chrome.storage.sync, chrome.storage.session])
        await area.clear();
    });
  // Just installed, it may not have registered anything yet.
  await expect.poll(registered).not.toBe('[]');
  const atFirst = await registered();

  return async () => {
    await closeAllBut(home);
    await clear();
    await home.evaluate(() => indexedDB.deleteDatabase('desk'));
    // The background follows what is stored.
    await expect.poll(registered).toBe(atFirst);
    // Of one that does not run nobody would hear that it has stopped.
    await wake();
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', function look({ versions }) {
        if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
        session.off('ServiceWorker.workerVersionUpdated', look);
        done();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    // What the background had read before, it may have written again.
    await clear();
    await wake();
    await worker();
  };
}

async function closeAllBut(home: Page): Promise<void> {
  await home.evaluate(async () => {
    for (const popup of chrome.extension.getViews({ type: 'popup' })) close.call(popup);
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).flatMap(({ id }) =>
      id === undefined || id === own?.id ? [] : [id],
    );
    await chrome.tabs.remove(others);
  });
  const others = home
    .context()
    .pages()
    .filter((page) => page !== home);
  await Promise.all(others.map((page) => page.close()));
}
