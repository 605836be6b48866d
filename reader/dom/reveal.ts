import type { Edges } from './clip.ts';
import { coverOf, elementsAt } from './covers.ts';
import { flatParent } from './flat-tree.ts';
import { inTopWindow, outOf, windowsOf } from './frames.ts';
import { documentOf, elementAt } from './nodes.ts';

/** Scrolls a mention into view, unless it already is. */
export function reveal(range: Range): void {
  const element = elementAt(range);
  if (!element || isInView(range, element)) return;
  // Scrolls every ancestor to the paragraph, which may be larger than the window.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!isInView(range, element)) centre(range, element);
}

/**
 * Whether a range is in view: in its own window and in all surrounding ones, not scrolled away by
 * what is around it, nor below something that stays in place, such as a header.
 */
function isInView(range: Range, element: Element): boolean {
  let box: Edges = range.getBoundingClientRect();
  if (box.bottom <= box.top) return false;
  const { left, right, top, bottom } = box;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  if (clippersAround(element).some((at) => !isWithin(box, at.getBoundingClientRect())))
    return false;
  if (coverOf(element, elementsAt(element, middle))) return false;
  for (const view of windowsOf(documentOf(range.startContainer))) {
    if (!isWithin(box, roomOf(view))) return false;
    const [from, to] = [
      outOf({ x: box.left, y: box.top }, view),
      outOf({ x: box.right, y: box.bottom }, view),
    ];
    box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  }
  return true;
}

/** Scrolls what is around a range, innermost first, until it is in the middle of each. */
function centre(range: Range, element: Element): void {
  const by = (room: Edges): ScrollToOptions => {
    const box = range.getBoundingClientRect();
    const isBeside = box.left < room.left || box.right > room.right;
    return {
      top: (box.top + box.bottom - room.top - room.bottom) / 2,
      left: isBeside ? (box.left + box.right - room.left - room.right) / 2 : 0,
      behavior: 'instant',
    };
  };
  for (const at of clippersAround(element)) at.scrollBy(by(at.getBoundingClientRect()));
  const view = documentOf(range.startContainer).defaultView ?? window;
  view.scrollBy(by(roomOf(view)));
}

/** Values of `overflow` with which elements clip what is in them. */
const CLIPS = /auto|scroll|hidden|clip/;

/** The elements around one, in its document, that clip what is in them, innermost first. */
function clippersAround(element: Element): Element[] {
  const { documentElement: root, body } = element.ownerDocument;
  const isOfWindow = (at: Element) =>
    at === root || (at === body && !CLIPS.test(getComputedStyle(root).overflow));
  const clippers: Element[] = [];
  for (
    let at: Element | null = element;
    at && at.ownerDocument === element.ownerDocument;
    at = flatParent(at)
  ) {
    const { display, overflow } = getComputedStyle(at);
    if (CLIPS.test(overflow) && !/^(?:inline|contents)$/.test(display) && !isOfWindow(at))
      clippers.push(at);
  }
  return clippers;
}

function roomOf({ innerWidth, innerHeight }: Window): Edges {
  return { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
}

/** Whether a box is within another, apart from what is lost by rounding. */
function isWithin(box: Edges, room: Edges): boolean {
  return (
    box.top >= room.top - 1 &&
    box.bottom <= room.bottom + 1 &&
    box.left >= room.left - 1 &&
    box.right <= room.right + 1
  );
}

/** Margin around a name that is lifted, in CSS pixels. */
const ROOM = 12;

/**
 * Scrolls the page and other scrollers around an element until a box in it is above a line; not at
 * all if they cannot be scrolled so far. The outermost goes first: inner scrollers clip what they
 * scroll.
 *
 * @param box of a name in the element, and `line`, in CSS pixels of the top window.
 * @returns whether it is above the line then.
 */
export function liftAbove(element: Element, box: DOMRect, line: number): boolean {
  let { top, bottom } = box;
  const steps: { readonly scroller: Element; readonly by: number }[] = [];
  for (const scroller of scrollersAround(element)) {
    const { scrollTop, scrollHeight, clientHeight, ownerDocument: doc } = scroller;
    const isWhole = scroller === doc.scrollingElement;
    const edge = isWhole ? 0 : outOfFrames(doc, scroller.getBoundingClientRect().top);
    const wanted = Math.min(bottom + ROOM - line, top - ROOM - Math.max(0, edge));
    const by = Math.min(wanted, scrollHeight - clientHeight - scrollTop);
    if (by <= 0) continue;
    steps.push({ scroller, by });
    top -= by;
    bottom -= by;
  }
  if (bottom > line) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const { scroller, by } of steps) scroller.scrollBy({ top: by, behavior });
  return true;
}

/** Values of `scroll-snap-type` that turn a whole page as one scrolls a little of it. */
const TURNS = /^(?:y|block|both) mandatory/;

/**
 * The scrollers around an element that move it by as much as they scroll, outermost first. What
 * stays in place in the window, or at the edge of a scroller, moves with nothing that is around it.
 */
function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { overflowY, position, scrollSnapType } = getComputedStyle(at);
    const isWhole = at === at.ownerDocument.scrollingElement;
    const scrolls = isWhole ? !/hidden|clip/.test(overflowY) : /auto|scroll/.test(overflowY);
    if (scrolls && !TURNS.test(scrollSnapType)) scrollers.unshift(at);
    if (/fixed|sticky/.test(position)) break;
  }
  return scrollers;
}

function outOfFrames(doc: Document, y: number): number {
  return inTopWindow(doc, { x: 0, y }).y;
}
