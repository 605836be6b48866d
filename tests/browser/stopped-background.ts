import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/**
 * Returns a function that stops the background at once, as the browser does when it is idle.
 *
 * @param page any open page, to reach the browser.
 */
export async function stopper({ context }: Extension, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}
