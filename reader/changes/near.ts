/** Milliseconds of scrolling after which it is looked at what has come near the window. */
const WAIT = 250;

/**
 * Has the page looked at again as it is scrolled, while there may be more to mark near the window.
 *
 * @returns what is to be told whether there may.
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
  // Captured, so that what scrolls within the page is heard as well.
  const options = { capture: true, passive: true, signal };
  for (const name of ['scroll', 'resize']) window.addEventListener(name, lookSoon, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (isWaiting) => {
    waiting = isWaiting;
  };
}
