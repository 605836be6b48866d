import { flatParent } from './flat-tree.ts';

/** Elements that are gone up from one that is hidden, at most. */
const MAX_STEPS = 100;

/**
 * The element whose `content-visibility: hidden` keeps the browser from laying another out, if one does. To ask for
 * styles or places in there would have it done all the same, and a line about that written to the page's console.
 *
 * @see https://drafts.csswg.org/css-contain-2/#content-visibility
 */
export function lockAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let steps = 0; at && !at.checkVisibility() && steps < MAX_STEPS; steps++)
    at = flatParent(at);
  if (!at || at === element) return null;
  const view = at.ownerDocument.defaultView;
  return view?.getComputedStyle(at).contentVisibility === 'hidden' ? at : null;
}
