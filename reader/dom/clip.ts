/** A box by its edges, in pixels of its window. */
export type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Minimum visible part of clipped text in CSS pixels; labels for screen readers have less. */
const MIN_SEEN = 1.5;

/**
 * Where something in an element may be seen: along an axis that scrolls, anywhere in its box;
 * nowhere if it is cut off for good.
 */
export type Clip = (inner: Edges) => readonly Edges[];

/** Values of `overflow` that scroll, and that cut off what is outside for good. */
export const CUTS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/**
 * How an element clips its content; null if it clips nothing.
 *
 * The overflow of the root belongs to the window, as does that of the body if the root has none.
 * Containment of paint clips, too: https://drafts.csswg.org/css-contain-2/#containment-paint
 */
export function clipOf(
  element: Element,
  { overflowX, overflowY, contain }: CSSStyleDeclaration,
): Clip | null {
  const { documentElement: root, body } = element.ownerDocument;
  if (element === root || (element === body && getComputedStyle(root).overflowX === 'visible'))
    return null;
  const isContained = /paint|content|strict/.test(contain);
  // An axis may be clipped alone: https://drafts.csswg.org/css-overflow-3/#valdef-overflow-clip
  const isFree = (overflow: string) => !isContained && overflow === 'visible';
  if (isFree(overflowX) && isFree(overflowY)) return null;
  const box = element.getBoundingClientRect();
  return (inner) => {
    const { left, right } = SCROLLS.test(overflowX) ? box : inner;
    const { top, bottom } = SCROLLS.test(overflowY) ? box : inner;
    const isIn =
      (isFree(overflowX) || isEnough(left, right, box.left, box.right)) &&
      (isFree(overflowY) || isEnough(top, bottom, box.top, box.bottom));
    return isIn ? [{ left, right, top, bottom }] : [];
  };
}

/** Whether enough of a box is inside another to be read. */
export function overlap(box: Edges, clip: Edges): boolean {
  return (
    isEnough(box.left, box.right, clip.left, clip.right) &&
    isEnough(box.top, box.bottom, clip.top, clip.bottom)
  );
}

/** Whether two parts of an axis have enough in common. */
function isEnough(from: number, to: number, start: number, end: number): boolean {
  return Math.min(to, end) - Math.max(from, start) >= MIN_SEEN;
}
