import { documentOf, isFrame } from './nodes.ts';
import type { Point } from './point.ts';

/**
 * Frames that are read as part of the page: those of its own origin, which the page itself can
 * access too. Measurements in them are converted to CSS pixels of the top window.
 */

/** The document in a frame; null for other elements and cross-origin frames. */
export function framed(element: Element): Document | null {
  return isFrame(element) ? element.contentDocument : null;
}

/** Whether a document is still shown, in the window or in a frame that has not navigated. */
export function isShowing(doc: Document): boolean {
  const ask = () => doc.defaultView !== null;
  return import.meta.env.FIREFOX ? unlessDead(ask) : ask();
}

/** Whether a node is still in a document, and that is not gone. */
export function isThere(node: Node): boolean {
  const ask = () => node.isConnected;
  return import.meta.env.FIREFOX ? unlessDead(ask) : ask();
}

/**
 * What is asked of an object, or false: in Firefox, all objects of a document are dead a moment
 * after its frame has gone, and each access throws.
 *
 * @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/Dead_object
 */
function unlessDead(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

/** The windows around a document, its own first and the top one last. */
export function windowsOf(doc: Document): Window[] {
  const windows: Window[] = [];
  for (let view: Window | null = doc.defaultView; view; view = windowAround(view))
    windows.push(view);
  return windows;
}

/** Converts a point from a document's own window to the top window. */
export function inTopWindow({ defaultView: view }: Document, point: Point): Point {
  const frame = view?.frameElement;
  return frame ? inTopWindow(frame.ownerDocument, outOf(point, view)) : point;
}

/** The boxes of a range in the top window, one per line; none if it is empty. */
export function boxesOf(range: Range): DOMRect[] {
  if (range.collapsed) return [];
  const doc = documentOf(range.startContainer);
  return [...range.getClientRects()].map((box) => boxInTopWindow(doc, box));
}

/** The bounding box of a range in the top window. */
export function boxAround(range: Range): DOMRect {
  return boxInTopWindow(documentOf(range.startContainer), range.getBoundingClientRect());
}

/** Whether a range is in the window, or within one window's size of it. */
export function isNearWindow(range: Range): boolean {
  const { left, right, top, bottom } = boxAround(range);
  const { innerWidth: width, innerHeight: height } = window;
  return bottom > -height && top < 2 * height && right > -width && left < 2 * width;
}

/** Converts a point from a frame's window to the surrounding window. */
export function outOf({ x, y }: Point, view: Window): Point {
  const frame = view.frameElement;
  if (!frame || !isFrame(frame)) return { x, y };
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  // Scales with the frame; for a rotated one, this is close enough to place a card.
  const across = box.width / (frame.offsetWidth || 1);
  const down = box.height / (frame.offsetHeight || 1);
  return {
    x: box.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + x) * across,
    y: box.top + (frame.clientTop + Number.parseFloat(paddingTop) + y) * down,
  };
}

function boxInTopWindow(doc: Document, box: DOMRect): DOMRect {
  if (doc === document) return box;
  const from = inTopWindow(doc, { x: box.left, y: box.top });
  const to = inTopWindow(doc, { x: box.right, y: box.bottom });
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
}

function windowAround(view: Window): Window | null {
  return view.frameElement?.ownerDocument.defaultView ?? null;
}
