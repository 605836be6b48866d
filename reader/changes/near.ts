/** Interval at which to check what has come near the window, in ms. */
const WAIT = 250;

/**
 * Checks again while the page is scrolled, as long as there may be more to mark near the window.
 *
 * @returns a function that sets whether there may be more.
 */
export function watchNear(look: () => void, signal: AbortSignal): (isWaiting: boolean) => void {
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
  for (const name of ['scroll', 'resize']) window.addEventListener(name, lookSoon, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (isWaiting) => {
    waiting = isWaiting;
  };
}
