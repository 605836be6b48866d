import { browser } from 'wxt/browser';
import { reportOnce } from '../../messages/unreachable.ts';

/** The part of a storage area that limits who has access to it; Firefox has none. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes the storage to our own code in pages, which gets what it needs by messages. By
 * default, content scripts, and so any compromised renderer, can read and write everything that
 * an extension has stored.
 */
export function closeStorage(): void {
  const areas: readonly Closable[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas)
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportOnce);
}
