import { type Browser, browser } from 'wxt/browser';
import { hrefOf } from '../../messages/library-route.ts';
import type { LibraryLink } from '../../messages/protocol.ts';
import { ignoringUnreachable } from '../../messages/unreachable.ts';

/** Opens a route of the library, in the tab that already shows the library or else in a new one. */
export async function openLibrary(route: LibraryLink): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = page + hrefOf(route);
  const [open] = await browser.tabs.query({ url: `${page}*` });
  // It may be closed meanwhile.
  const shown = open && (await ignoringUnreachable(() => show(open, url)));
  if (!shown) await browser.tabs.create({ url });
}

/** @returns whether the tab has an id to be reached by. */
async function show({ id, windowId }: Browser.tabs.Tab, url: string): Promise<boolean> {
  if (id === undefined) return false;
  await browser.tabs.update(id, { url, active: true });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  return true;
}
