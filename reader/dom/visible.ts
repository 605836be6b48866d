import { flatParent, outside } from './flat-tree.ts';

/** What keeps text from being seen: it may be shown again when that changes. */
export type HiddenBy = Element;

/** Text that is smaller than this is not there to be read, as in labels for screen readers alone. */
const LEAST = 2;

/**
 * Looks whether text can be seen, on the page or by scrolling to it. It needs styles and layout,
 * which reading does without, so it is asked only where a name stands. What the styles of an
 * element say is kept for as long as the function is used: make a new one for each look at a page.
 *
 * @returns a function from a range to what hides it; null where it can be seen.
 */
export function createVisibility(): (range: Range) => HiddenBy | null {
  const clips = new Map<Element, DOMRect | null>();
  /** The box outside of which an element shows nothing of what stands in it; null where it has none. */
  const clipOf = (element: Element): DOMRect | null => {
    const known = clips.get(element);
    if (known !== undefined) return known;
    const box = isClipping(element) ? element.getBoundingClientRect() : null;
    clips.set(element, box);
    return box;
  };

  return (range) => {
    const { startContainer } = range;
    const element = startContainer.parentElement ?? outside(startContainer.getRootNode());
    if (!element) return null;
    const hidden = hiddenElement(element);
    if (hidden) return hidden;
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width >= LEAST && height >= LEAST,
    );
    if (boxes.length === 0 || boxes.every((box) => isOutside(box, element))) return element;
    // What is outside of a frame has boxes of another window.
    const doc = element.ownerDocument;
    for (let at: Element | null = element; at?.ownerDocument === doc; at = flatParent(at)) {
      const clip = clipOf(at);
      if (clip && !boxes.some((box) => overlap(box, clip))) return at;
    }
    return null;
  };
}

/** The element that is not rendered, if one at or above `element`, or around its frame, is not. */
function hiddenElement(element: Element): Element | null {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    const frame = outside(element.ownerDocument);
    return frame && hiddenElement(frame);
  }
  // An element without a box of its own shows its text in the box around it.
  const parent = getComputedStyle(element).display === 'contents' ? flatParent(element) : null;
  return parent ? hiddenElement(parent) : element;
}

/** What scrolls shows all there is to who scrolls; the page's own overflow is that of the window. */
function isClipping(element: Element): boolean {
  if (/^(?:html|body)$/.test(element.localName)) return false;
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  return /hidden|clip/.test(`${overflowX} ${overflowY}`) || /\(/.test(clipPath);
}

/** Whether a box stands where nobody can scroll to, as labels for screen readers do. */
function isOutside(box: DOMRect, { ownerDocument }: Element): boolean {
  const { defaultView: view, documentElement: root } = ownerDocument;
  if (!view) return true;
  // A page that is written from right to left scrolls to where the offset is below zero.
  const first =
    getComputedStyle(root).direction === 'rtl' ? root.clientWidth - root.scrollWidth : 0;
  return box.right + view.scrollX <= first || box.bottom + view.scrollY <= 0;
}

/** Whether enough of a box stands within another to be read. */
function overlap(box: DOMRect, clip: DOMRect): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width >= LEAST && height >= Math.min(LEAST, box.height / 2);
}
