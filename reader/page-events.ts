interface PageEventHandlers {
  /** The page was restored from the back/forward cache. */
  onReturn(): void;
  /** The page became visible or hidden. */
  onVisibilityChange(): void;
}

/**
 * Listens for events of the page as a whole.
 *
 * @returns a function that adds the listeners again, to be called now and then: `document.open`
 *   removes all listeners. Adding one that is still there does nothing.
 * @see https://html.spec.whatwg.org/#document-open-steps
 */
export function listenToPage(handlers: PageEventHandlers, signal: AbortSignal): () => void {
  const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && handlers.onReturn();
  const listen = () => {
    window.addEventListener('pageshow', onPageShow, { signal });
    document.addEventListener('visibilitychange', handlers.onVisibilityChange, { signal });
  };
  listen();
  return listen;
}
