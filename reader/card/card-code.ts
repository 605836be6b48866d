import type { createPresenter } from './presenter.ts';

declare global {
  /**
   * How the code that shows cards is handed to the reader: two scripts of one extension share the
   * globals of its isolated world, out of the page's reach.
   */
  var backgrounderPresenter: typeof createPresenter | undefined;
}

/**
 * Gets the code that shows cards into the page, once it is wanted; again where it did not come.
 *
 * @param inject has the browser inject it, as far as it lets us.
 * @returns resolves to the code, or to null where it cannot be had just now.
 */
export function createCardCode(
  inject: () => Promise<unknown>,
): () => Promise<typeof createPresenter | null> {
  let coming: Promise<typeof createPresenter | null> | null = null;
  const get = async () => {
    await inject().catch(() => null);
    // The background may not have been reached, or the browser not have let the code in.
    if (!globalThis.backgrounderPresenter) coming = null;
    return globalThis.backgrounderPresenter ?? null;
  };
  return () => {
    coming ??= get();
    return coming;
  };
}
