import type { Point } from '../dom/point.ts';
import type { PageMention } from '../text/page-mention.ts';
import { covers } from './pointer.ts';

/** How often to look whether the name of a card is still under a pointer that rests, in ms. */
const LOOK_EVERY = 500;

/**
 * Notices that an animation, as of a ticker, carries a name away from a pointer that rests. No event
 * reports that.
 *
 * @param pointer where the pointer rests, in the window that the name is in; null if elsewhere.
 * @param onLeft is called each time the name is looked for and not there.
 * @returns a function that sets the mention to look for; null for none.
 */
export function createLooking(
  pointer: () => Point | null,
  onLeft: () => void,
  signal: AbortSignal,
): (mention: PageMention | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookFor = (mention: PageMention | null) => {
    clearTimeout(timer);
    if (!mention || signal.aborted) return;
    timer = setTimeout(() => {
      // Text that is being rendered again is nowhere, and is not left.
      lookFor(mention);
      const at = pointer();
      if (at && !covers(mention.range, at.x, at.y)) onLeft();
    }, LOOK_EVERY);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return lookFor;
}
