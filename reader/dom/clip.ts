/** A box by its edges, in pixels of its window. */
export type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

const NOTHING: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
/** A smaller scroller shows nothing, however it is scrolled, in CSS pixels. */
const MIN_SIZE = 2;

/**
 * The box within which an element's content is visible; null if it clips nothing.
 *
 * A scroller can show all of its content; the page's own overflow belongs to the window. Containment of paint
 * clips, too: https://drafts.csswg.org/css-contain-2/#containment-paint
 */
export function clipOf(
  element: Element,
  { overflowX, overflowY, contain }: CSSStyleDeclaration,
): Edges | null {
  if (/^(?:html|body)$/.test(element.localName)) return null;
  const contained = /paint|content|strict/.test(contain) ? 'clip' : '';
  const overflow = `${overflowX} ${overflowY} ${contained}`;
  if (!/hidden|clip|auto|scroll/.test(overflow)) return null;
  const box = element.getBoundingClientRect();
  if (/hidden|clip/.test(overflow)) return box;
  return box.width < MIN_SIZE || box.height < MIN_SIZE ? NOTHING : null;
}
