import { flatParent } from './flat-tree.ts';
import { styleOf } from './nodes.ts';

/** Maximum number of ancestors to check. */
const MAX_STEPS = 100;

/**
 * The ancestor whose `content-visibility: hidden` skips layout of an element, if any.
 * Reading styles or positions inside would force that layout, and Chromium would log a
 * warning to the page's console.
 *
 * @see https://drafts.csswg.org/css-contain-2/#content-visibility
 */
export function lockAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let steps = 0; at && !at.checkVisibility() && steps < MAX_STEPS; steps++)
    at = flatParent(at);
  const isLock = at && at !== element && styleOf(at)?.contentVisibility === 'hidden';
  return isLock ? at : null;
}
