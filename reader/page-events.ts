export interface PageEventHandlers {
  /** The page came back from the browser's cache. */
  onReturn(): void;
  /** The page came into view, or went out of it. */
  onVisibilityChange(): void;
}

/**
 * Listens to what happens to the page as a whole.
 *
 * @returns listens again, to be called now and then: a document that is written anew by `open` has
 *   lost all listeners, and those that are still there stay one.
 * @see https://html.spec.whatwg.org/#document-open-steps
 */
export function listenToPage(handlers: PageEventHandlers, signal: AbortSignal): () => void {
  const { onVisibilityChange } = handlers;
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) handlers.onReturn();
  };
  const listen = () => {
    window.addEventListener('pageshow', onPageShow, { signal });
    document.addEventListener('visibilitychange', onVisibilityChange, { signal });
  };
  listen();
  return listen;
}
