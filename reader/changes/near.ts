import { isDocument } from '../dom/nodes.ts';

/** Interval at which to check what has come near the window, in ms. */
const WAIT = 250;

interface NearWatch {
  /** Sets whether there may be more. */
  set(isWaiting: boolean): void;
  /** Also watches a frame's document or a shadow tree, whose scrolling is not heard outside. */
  observe(tree: Document | ShadowRoot): void;
}

/**
 * Checks again while the page is scrolled, as long as there may be more to mark near the window.
 */
export function watchNear(look: () => void, signal: AbortSignal): NearWatch {
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    if (!waiting) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, WAIT);
  };
  // Scroll events of elements do not bubble, so use capture.
  const options = { capture: true, passive: true, signal };
  const listen = (to: EventTarget) => {
    for (const name of ['scroll', 'resize']) to.addEventListener(name, lookSoon, options);
  };
  listen(window);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    set(isWaiting) {
      waiting = isWaiting;
    },
    observe: (tree) => listen(isDocument(tree) ? (tree.defaultView ?? tree) : tree),
  };
}
