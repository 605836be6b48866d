import { browser } from 'wxt/browser';
import { hrefOf } from '../messages/library-route.ts';
import type { LibraryLink } from '../messages/protocol.ts';

/** Opens a route of the library, in the tab that already shows the library or else in a new one. */
export async function openLibrary(route: LibraryLink): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = page + hrefOf(route);
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { url, active: true });
    // Firefox for Android has no windows.
    if (open.windowId !== undefined)
      await browser.windows?.update(open.windowId, { focused: true });
  }
}
