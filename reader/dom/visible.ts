import { flatParent, outside } from './flat-tree.ts';

/**
 * Whether text in an element can be seen, and the frames around it; true for none. It needs the
 * styles, which reading does without, so it is asked only where a name stands.
 */
export function isVisible(element: Element | null): boolean {
  if (!element) return true;
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    return isVisible(outside(element.ownerDocument));
  }
  // An element without a box of its own shows its text in the box around it.
  return getComputedStyle(element).display === 'contents' && isVisible(flatParent(element));
}
