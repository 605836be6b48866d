import { flatParent } from './flat-tree.ts';
import { inTopWindow, outOf, windowsOf } from './frames.ts';
import { documentOf, elementAt } from './nodes.ts';

/** Scrolls a mention into view, unless it already is. */
export function reveal(range: Range): void {
  if (isInView(range)) return;
  // Scrolls every ancestor to the paragraph, which may be taller than the window.
  elementAt(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range)) return;
  const { top, height } = range.getBoundingClientRect();
  const view = documentOf(range.startContainer).defaultView ?? window;
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

/** Whether a range is in view in its own window and in all surrounding ones. */
function isInView(range: Range): boolean {
  let { top, bottom } = range.getBoundingClientRect();
  if (bottom <= top) return false;
  for (const view of windowsOf(documentOf(range.startContainer))) {
    if (top < 0 || bottom > view.innerHeight) return false;
    [top, bottom] = [outOf({ x: 0, y: top }, view).y, outOf({ x: 0, y: bottom }, view).y];
  }
  return true;
}

/** Margin around a name that is lifted, in CSS pixels. */
const ROOM = 12;

/**
 * Scrolls the page and other scrollers around an element until a box in it is above a line. The
 * outermost goes first: inner scrollers clip what they scroll.
 *
 * @param box of a name in the element, and `line`, in CSS pixels of the top window.
 */
export function liftAbove(element: Element, box: DOMRect, line: number): void {
  let { top, bottom } = box;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const scroller of scrollersAround(element)) {
    const { scrollTop, scrollHeight, clientHeight, ownerDocument: doc } = scroller;
    const isWhole = scroller === doc.scrollingElement;
    const edge = isWhole ? 0 : outOfFrames(doc, scroller.getBoundingClientRect().top);
    const wanted = Math.min(bottom + ROOM - line, top - ROOM - Math.max(0, edge));
    const by = Math.min(wanted, scrollHeight - clientHeight - scrollTop);
    if (by <= 0) continue;
    scroller.scrollBy({ top: by, behavior });
    top -= by;
    bottom -= by;
  }
}

/** The scrollers around an element, outermost first. */
function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { overflowY } = getComputedStyle(at);
    const isWhole = at === at.ownerDocument.scrollingElement;
    if (isWhole ? !/hidden|clip/.test(overflowY) : /auto|scroll/.test(overflowY)) {
      scrollers.unshift(at);
    }
  }
  return scrollers;
}

function outOfFrames(doc: Document, y: number): number {
  return inTopWindow(doc, { x: 0, y }).y;
}
