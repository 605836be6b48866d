import type { createPageCards } from './page-cards.ts';

declare global {
  /**
   * How the code that shows cards is handed to the reader: two scripts of one extension share the
   * globals of its isolated world, which the page cannot reach.
   */
  var backgrounderCard: typeof createPageCards | undefined;
}

/**
 * Gets the code that shows cards into the page, once it is wanted; again where it did not come.
 *
 * @param put has the browser put it there, as far as it lets us.
 * @returns resolves when it is there, or cannot be had just now.
 */
export function createCardCode(put: () => Promise<unknown>): () => Promise<void> {
  let coming: Promise<void> | null = null;
  const get = async () => {
    await put().catch(() => null);
    // The background may not have been reached, or the browser not have let the code in.
    if (!globalThis.backgrounderCard) coming = null;
  };
  return () => {
    coming ??= get();
    return coming;
  };
}
