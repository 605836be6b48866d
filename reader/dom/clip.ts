/** A box by its edges, in pixels of its window. */
export type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Where an element's content is visible. */
export interface Clip {
  readonly box: Edges;
  /** Where something in it may be seen: along an axis that scrolls, anywhere in its box. */
  scrolled(inner: Edges): Edges;
}

/** Values of `overflow` that scroll, and that cut off what is outside for good. */
export const CUTS = /hidden|clip/;
export const SCROLLS = /auto|scroll/;

/**
 * The box within which an element's content is visible; null if it clips nothing.
 *
 * The page's own overflow belongs to the window. Containment of paint clips, too:
 * https://drafts.csswg.org/css-contain-2/#containment-paint
 */
export function clipOf(
  element: Element,
  { overflowX, overflowY, contain }: CSSStyleDeclaration,
): Clip | null {
  if (/^(?:html|body)$/.test(element.localName)) return null;
  if (!/hidden|clip|auto|scroll|paint|content|strict/.test(overflowX + overflowY + contain))
    return null;
  const box = element.getBoundingClientRect();
  return {
    box,
    scrolled(inner) {
      const { left, right } = SCROLLS.test(overflowX) ? box : inner;
      const { top, bottom } = SCROLLS.test(overflowY) ? box : inner;
      return { left, right, top, bottom };
    },
  };
}
