import { memoized } from '../memoized.ts';
import { placeIn } from '../text/place-in.ts';
import { clipOf, type Edges } from './clip.ts';
import {
  alphaOf,
  coverOf,
  elementsAt,
  FAINT,
  isBlurred,
  isFloating,
  isMaskedOut,
  isOpaque,
} from './covers.ts';
import { flatParent, outside } from './flat-tree.ts';
import { lockAround } from './locked.ts';

/** Whether text is visible. */
interface Visibility {
  readonly isSeen: boolean;
  /** What hides it, or may do so once it is in the window; null if nothing does. */
  readonly because: Element | null;
}

/** Minimum size of text in CSS pixels; browsers round up text of one pixel. */
const MIN_SIZE = 3;
/** Minimum visible part of clipped text in CSS pixels; labels for screen readers have less. */
const MIN_SEEN = 2;
/** Maximum number of pictures to check; a page with more is a gallery. */
const MAX_PICTURES = 500;
const PICTURES = 'img,video,iframe,embed[src],object[data]';
/** A video with text over it, as opposed to one that is the background of a text. */
const FILM = 'video:not([autoplay][muted]):not([autoplay][loop])';

/** What covered the text of an element when it was last in the window; null for nothing. */
export type Covers = WeakMap<Element, Element | null>;

const SEEN: Visibility = { isSeen: true, because: null };

/**
 * Creates a check whether text is visible, now or after scrolling to it. It needs styles and layout, which
 * reading does not, so it is used only for mentions. It caches styles: create a new one for each pass over
 * the page.
 *
 * @param covers kept from one pass to the next.
 */
export function createVisibility(covers: Covers): (range: Range) => Visibility {
  const lookAt = memoized(lookOf);
  const pictures = memoized(findPictures);
  const rooms = memoized(roomOf);

  return (range) => {
    const { startContainer, startOffset, endContainer } = range;
    // A first letter may be a copy for screen readers of a drop cap.
    const isInitial = startContainer.nodeValue?.length === startOffset + 1;
    const node = isInitial ? endContainer : startContainer;
    const element = node.parentElement ?? outside(node.getRootNode());
    if (!element) return SEEN;
    const by = (because: Element): Visibility => ({ isSeen: false, because });
    const hidden = hiddenElement(element);
    if (hidden) return by(hidden);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width >= MIN_SIZE && height >= MIN_SIZE,
    );
    const doc = element.ownerDocument;
    const room = rooms(doc);
    if (!boxes.some((box) => isWithin(box, room))) return by(element);
    // Elements outside a frame have coordinates of another window.
    let cut = false;
    let shaped = false;
    /** The colour behind the text, as far as it is one of its ancestors; empty for a picture. */
    let ground: string | null = null;
    for (let at: Element | null = element; at?.ownerDocument === doc; at = flatParent(at)) {
      const { clip, faint, fixed, isCut, behindText, background } = lookAt(at);
      if (faint || (clip && !boxes.some((box) => overlap(box, clip)))) return by(at);
      if (fixed && !boxes.some((box) => isInWindow(box, doc))) return by(at);
      cut ||= isCut;
      shaped ||= behindText;
      ground ??= background;
    }
    // Transparent text is visible if a background, its own or an ancestor's, is clipped to it.
    const colour = shaped ? null : flatColourOf(getComputedStyle(element));
    if (colour && alphaOf(colour) < FAINT) return by(element);
    // Unless there is something else right behind it: white on a picture on a white page.
    if (colour !== ground) ground = null;
    cut ||= ground !== null;
    const [box] = boxes;
    if (!box) return SEEN;
    if (!isInWindow(box, doc)) {
      const over = pictureAt(box, pictures(doc));
      if (over?.film) return by(over.element);
      const last = covers.get(element);
      const cover = last?.isConnected === false ? undefined : last;
      if (cover) return by(cover);
      if (cover === null) return SEEN;
      // Covers, clips and what is right behind can only be determined inside the window. A picture is mostly beneath.
      return { isSeen: !cut, because: cut || over ? element : null };
    }
    const cover = coverInWindow(element, box, cut, ground);
    covers.set(element, cover);
    return cover ? by(cover) : SEEN;
  };
}

/** What hides text in the window, although it is laid out there. */
function coverInWindow(
  element: Element,
  box: DOMRect,
  cut: boolean,
  colour: string | null,
): Element | null {
  const stack = elementsAt(element, box.x + box.width / 2, box.y + box.height / 2);
  const target = boxedAt(element);
  const index = stack.indexOf(target);
  if (index < 0) {
    if (cut && getComputedStyle(target).pointerEvents !== 'none') return element;
  } else if (colour) {
    // The background of a body is mostly the canvas, beneath all that has a negative index.
    const ground = stack
      .slice(index)
      .find((one) => one.localName !== 'body' && isOpaque(one, target));
    if (!ground || backgroundOf(getComputedStyle(ground)) === colour) return element;
  }
  const cover = coverOf(target, stack);
  return stack.find((one) => one.matches(FILM)) ?? (cover && !isFloating(cover) ? cover : null);
}

/** The effect of an element's styles on the text in it. */
interface Look {
  readonly clip: Edges | null;
  /** Whether its text is too faint to be read, or still being written. */
  readonly faint: boolean;
  /** Whether it has a fixed position in the window. */
  readonly fixed: boolean;
  /** Whether the page may cut it out there: by its back face, when rotated away, or by a clip. */
  readonly isCut: boolean;
  /** Whether its background is clipped to its text. */
  readonly behindText: boolean;
  /** The colour of its background; empty for a picture, null if what is behind it shows through. */
  readonly background: string | null;
}

function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const [, filtered = 1] = /opacity\(([\d.]+)/.exec(style.filter) ?? [];
  return {
    clip: clipOf(element, style),
    faint:
      Number(style.opacity || 1) * Number(filtered) < FAINT ||
      isBlurred(style.filter) ||
      // Editors without `contenteditable`: by style, or an EditContext (https://w3c.github.io/edit-context/).
      /write/.test(style.getPropertyValue('-webkit-user-modify')) ||
      isMaskedOut(style),
    // In a transformed ancestor, it moves along with that, and has an offset parent.
    fixed: style.position === 'fixed' && 'offsetParent' in element && element.offsetParent === null,
    isCut:
      style.backfaceVisibility === 'hidden' || style.clipPath !== 'none' || style.clip !== 'auto',
    behindText: /\btext\b/.test(style.backgroundClip),
    background: backgroundOf(style),
  };
}

function backgroundOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): string | null {
  if (backgroundImage !== 'none') return '';
  return alphaOf(backgroundColor) < 1 ? null : backgroundColor;
}

interface Picture {
  readonly element: Element;
  readonly box: Edges;
  readonly film: boolean;
}

/** The pictures of a document from top to bottom, and the height of the tallest. */
interface Pictures {
  readonly all: readonly Picture[];
  readonly tallest: number;
}

function findPictures(doc: Document): Pictures {
  const all: Picture[] = [];
  let tallest = 0;
  const found = doc.querySelectorAll(PICTURES);
  for (const element of found.length > MAX_PICTURES ? [] : found) {
    // Plain numbers: a browser takes its time for each edge of its own boxes.
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right - left < MIN_SEEN || bottom - top < MIN_SEEN) continue;
    all.push({ element, box: { left, top, right, bottom }, film: element.matches(FILM) });
    tallest = Math.max(tallest, bottom - top);
  }
  all.sort((a, b) => a.box.top - b.box.top);
  return { all, tallest };
}

/** A picture where a box is. Looks only at those that begin above its end, and not too far above. */
function pictureAt(box: DOMRect, { all, tallest }: Pictures): Picture | undefined {
  const end = placeIn(all, (picture) => picture.box.top < box.bottom);
  const start = placeIn(all, (picture) => picture.box.top + tallest < box.top);
  return all.slice(start, end).find((picture) => overlap(box, picture.box));
}

/** The element that is not rendered: `element`, an ancestor, or an ancestor of its frame, if any. */
function hiddenElement(element: Element): Element | null {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    const frame = outside(element.ownerDocument);
    return frame && hiddenElement(frame);
  }
  const lock = lockAround(element);
  if (lock) return lock;
  const boxed = boxedAt(element);
  return boxed === element ? element : hiddenElement(boxed);
}

/** The closest element with a box: one without renders its text in its parent's. */
function boxedAt(element: Element): Element {
  const parent = getComputedStyle(element).display === 'contents' ? flatParent(element) : null;
  return parent ? boxedAt(parent) : element;
}

/** The colour of text with neither shadow nor outline, which make it readable on its own colour. */
function flatColourOf(style: CSSStyleDeclaration): string | null {
  if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth)) return null;
  return style.webkitTextFillColor || style.color;
}

/** The area a window can be scrolled to, relative to its current scroll position; unlimited downwards. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function roomOf({ defaultView: view, documentElement: root, body }: Document): Room {
  if (!view) return { left: 0, right: 0, top: 0 };
  const style = getComputedStyle(root);
  // The body's overflow applies to the window if the root has none.
  const { overflowX } = style.overflowX === 'visible' && body ? getComputedStyle(body) : style;
  const top = -view.scrollY;
  if (/hidden|clip/.test(overflowX)) return { left: 0, right: root.clientWidth, top };
  // Right-to-left pages scroll to negative offsets.
  const first = style.direction === 'rtl' ? root.clientWidth - root.scrollWidth : 0;
  return { left: first - view.scrollX, right: Number.POSITIVE_INFINITY, top };
}

/** Labels for screen readers are outside the scrollable area. */
function isWithin(box: DOMRect, { left, right, top }: Room): boolean {
  return box.right > left && box.left < right && box.bottom > top;
}

/** Whether any part of a box is in its window. */
export function isInWindow(box: DOMRect, { defaultView: view }: Document): boolean {
  if (!view) return false;
  const { innerWidth, innerHeight } = view;
  return box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
}

/** Whether enough of a box is inside another to be read. */
function overlap(box: DOMRect, clip: Edges): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width >= MIN_SEEN && height >= Math.min(MIN_SEEN, box.height / 2);
}
