import type { createPresenter } from './presenter.ts';

declare global {
  /**
   * The code that shows cards, for the reader: scripts of one extension share the globals of its isolated
   * world, out of the page's reach.
   */
  var backgrounderPresenter: typeof createPresenter | undefined;
}

/**
 * Creates a function that has the code for cards injected, once; again if that failed.
 *
 * @param inject asks for the code to be injected, which may fail.
 * @returns a function that resolves to the code, or to null if it is not available now.
 */
export function createCardCode(
  inject: () => Promise<unknown>,
): () => Promise<typeof createPresenter | null> {
  let coming: Promise<typeof createPresenter | null> | null = null;
  const get = async () => {
    await inject().catch(() => null);
    // The background was not reached, or the browser rejected the script.
    if (!globalThis.backgrounderPresenter) coming = null;
    return globalThis.backgrounderPresenter ?? null;
  };
  return () => {
    coming ??= get();
    return coming;
  };
}
