import { browser } from 'wxt/browser';
import { reportOnce } from '../messages/unreachable.ts';

/** The part of a storage area that limits who has access to it; Firefox has none. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps settings and imported packs from our own code in pages, which gets what it needs by messages. By default, browsers
 * let it read and write all that an extension has stored, and so any page's process that was broken into.
 */
export function closeStorage(): void {
  const areas: readonly Closable[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas)
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportOnce);
}
