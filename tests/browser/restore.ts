import { expect, type Page } from '@playwright/test';
import type { Started } from '../../scripts/chromium.ts';

/** Resets a browser to how it was after the extension was installed. */
export type Restore = () => Promise<void>;

/**
 * Starting a browser takes longer than most tests, so tests share one. Resets what a test could
 * leave behind: pages, settings, registered scripts, and the state of the background.
 */
export async function restorer({ context, extensionId, worker }: Started): Promise<Restore> {
  // A file of the extension that is not one of its pages: it has the browser's API
  // and does nothing by itself.
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(home);
  await session.send('ServiceWorker.enable');
  await worker();
  const registered = () =>
    home.evaluate(async () => JSON.stringify(await chrome.scripting.getRegisteredContentScripts()));
  /** Any message wakes the background. */
  const wake = () => home.evaluate(() => chrome.runtime.sendMessage({ type: 'popup-intent' }));
  const clear = () =>
    home.evaluate(async () => {
      // Local before sync: an emptied sync would be restored from the copy in local.
      const { version: _version, ...all } = await chrome.storage.sync.get(null);
      await chrome.storage.sync.remove(Object.keys(all));
      for (const area of [chrome.storage.local, chrome.storage.sync, chrome.storage.session])
        await area.clear();
    });
  // Right after install, nothing may be registered yet.
  await expect.poll(registered).not.toBe('[]');
  const atFirst = await registered();

  return async () => {
    await closeAllBut(home);
    await clear();
    await home.evaluate(() => indexedDB.deleteDatabase('desk'));
    // The background follows changes in storage.
    await expect.poll(registered).toBe(atFirst);
    // If it is not running, there is no event that it has stopped.
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
    // The background may have written back what it had read before.
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
