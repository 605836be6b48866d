import { memoized } from '../memoized.ts';
import { type Clip, CUTS, clipOf, type Edges, overlap } from './clip.ts';
import { alphaOf, backgroundOf, DARK, flatColourOf } from './colours.ts';
import {
  coverOf,
  elementsAt,
  FAINT,
  isBlurred,
  isFloating,
  isMaskedOut,
  isOpaque,
} from './covers.ts';
import { around, flatParent, outside } from './flat-tree.ts';
import { outOf } from './frames.ts';
import { lockAround } from './locked.ts';
import { matches } from './nodes.ts';
import type { Point } from './point.ts';

/** Whether text is visible. */
interface Visibility {
  readonly isSeen: boolean;
  /** What hides it, or may do so once it is in the window; null if nothing does. */
  readonly because: Element | null;
}

/** Minimum size of text in CSS pixels; browsers round up text of one pixel. */
const MIN_SIZE = 3;
/** Maximum number of pictures to check; a page with more is a gallery. */
const MAX_PICTURES = 500;
const PICTURES = 'img,video,iframe,embed[src],object[data]';
/** A video with text over it, as opposed to one that is the background of a text. */
const FILM = 'video:not([autoplay]:is([muted],[loop]))';

/** What covered the text of an element when it was last in the window; null for nothing. */
export type Covers = WeakMap<Element, Element | null>;

const SEEN: Visibility = { isSeen: true, because: null };

/**
 * Creates a check whether text is visible, now or after scrolling to it. It needs styles and
 * layout, which reading does not, so it is used only for mentions. It caches styles: create a new
 * one for each pass over the page.
 *
 * @param covers kept from one pass to the next.
 */
export function createVisibility(covers: Covers): (range: Range) => Visibility {
  const lookAt = memoized(lookOf);
  const pictures = memoized(findPictures);
  const rooms = memoized(roomOf);

  return (range) => {
    // Where it ends: its first letter may be a copy for screen readers of a drop cap.
    const { endContainer: node } = range;
    const element = around(node);
    if (!element) return SEEN;
    const by = (because: Element): Visibility => ({ isSeen: false, because });
    const hidden = hiddenElement(element);
    if (hidden) return by(hidden);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width >= MIN_SIZE && height >= MIN_SIZE,
    );
    const own = element.ownerDocument;
    let doc = own;
    /** Where the text may be seen: inside a scroller or a frame, anywhere in that. */
    let seen: readonly Edges[] = boxes;
    let opacity = 1;
    let cut = false;
    let shaped = false;
    /** The colour behind the text, as far as it is one of its ancestors; empty for a picture. */
    let ground: string | null = null;
    /**
     * What positions the box, if it is out of the flow: boxes in between do not clip
     * it. Null for the window.
     */
    let placedBy: unknown;
    for (let at: Element | null = element; ; at = flatParent(at)) {
      if (at?.ownerDocument !== doc) {
        // Labels for screen readers are outside the page.
        const room = rooms(doc);
        if (!seen.some((box) => overlap(box, room))) return by(element);
        if (!at) break;
        doc = at.ownerDocument;
        seen = [at.getBoundingClientRect()];
        placedBy = undefined;
      }
      const look = lookAt(at);
      if (!look) continue;
      opacity *= look.opaque;
      if (placedBy === at) placedBy = undefined;
      if (placedBy === undefined) {
        if (look.clip) seen = seen.flatMap(look.clip);
        placedBy = look.placedBy;
      }
      // The element itself, as no observer reports an inline element around a block, such as a
      // custom element; nor what a script moves into the box that cuts it off (`element.animate`).
      if (opacity < FAINT || !seen[0]) return by(element);
      if (look.fixed && !seen.some((box) => isInWindow(box, at.ownerDocument))) return by(at);
      cut ||= look.isCut;
      shaped ||= look.shapesText;
      ground ??= look.background;
    }
    // The canvas is light where the page's own text is dark: white, as `coarse` gives it.
    if (DARK.test(getComputedStyle(document.body).color)) ground ??= 'rgb(25, 25, 25)';
    // Transparent text is visible if a background, its own or an ancestor's, is clipped to it.
    const colour = shaped ? null : flatColourOf(getComputedStyle(element));
    if (colour && alphaOf(colour) < FAINT) return by(element);
    const box = boxes.at(-1);
    if (!box) return SEEN;
    const pictureAt = () => pictures(own).find((picture) => overlap(box, picture))?.element;
    // Unless there is something else right behind it: white on a picture on a white page. A picture
    // may let the pointer through; then it is not among the elements at a point.
    if (colour !== ground || pictureAt()) ground = null;
    cut ||= ground !== null;
    if (!isInWindow(box, own)) {
      const over = pictureAt();
      if (over?.matches(FILM)) return by(over);
      const last = covers.get(element);
      if (last?.isConnected) return by(last);
      if (last === null) return SEEN;
      // Covers, clips and what is right behind can only be determined inside the window. A
      // picture is usually beneath.
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
  const target = boxedAt(element);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const stack = elementsAt(target, point);
  const index = stack.indexOf(target);
  if (index < 0) {
    if (cut && getComputedStyle(target).pointerEvents !== 'none') return element;
  } else if (colour) {
    // The background of a body is mostly the canvas, beneath all that has a negative index.
    const ground = stack
      .slice(index)
      .find((one) => one.localName !== 'body' && isOpaque(one, target));
    const isSame = !ground || backgroundOf(getComputedStyle(ground)) === colour;
    if (isSame && !isOnLayer(target, box)) return element;
  }
  return coverAt(target, stack, point);
}

/** What covers an element at a point of its window, or else the frame that this is in. */
function coverAt(element: Element, stack: readonly Element[], point: Point): Element | null {
  const cover = stack.find((one) => matches(one, FILM)) ?? coverOf(element, stack);
  if (cover && !isFloating(cover)) return cover;
  const view = element.ownerDocument.defaultView;
  if (!view?.frameElement) return null;
  const around = outOf(point, view);
  return coverAt(view.frameElement, elementsAt(view.frameElement, around), around);
}

/**
 * Whether text may be on a layer that lets the pointer through, so that it is not among the
 * elements at a point: the first or the last in something around the text.
 */
function isOnLayer(element: Element, box: DOMRect): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const isOn = [at.firstElementChild, at.lastElementChild].some(
      (one) =>
        one &&
        getComputedStyle(one).pointerEvents === 'none' &&
        isOpaque(one, element) &&
        overlap(box, one.getBoundingClientRect()),
    );
    if (isOn) return true;
  }
  return false;
}

/** The effect of an element's styles on the text in it. */
interface Look {
  readonly clip: Clip | null;
  /** Its share in how opaque its text is; 0 for text that is unreadable, or still being written. */
  readonly opaque: number;
  /** The element that places it, if it is out of the flow; null if that is the window. */
  readonly placedBy: unknown;
  /** Whether it has a fixed position in the window. */
  readonly fixed: boolean;
  /** Whether the page may cut it out there: by its back face, when rotated away, or by a clip. */
  readonly isCut: boolean;
  /**
   * Whether its text has another colour than its own: its background is clipped
   * to it, or it is blended.
   */
  readonly shapesText: boolean;
  /** The colour of its background; empty for a picture, null if what is behind it shows through. */
  readonly background: string | null;
}

/** Null for an element without a box, to which none of these styles apply. */
function lookOf(element: Element): Look | null {
  const style = getComputedStyle(element);
  const { display, position } = style;
  if (display === 'contents') return null;
  const placedBy =
    /abs|fix/.test(position) && 'offsetParent' in element ? element.offsetParent : undefined;
  const [, filtered = 1] = /opacity\(([\d.]+)/.exec(style.filter) ?? [];
  return {
    clip: clipOf(element, style),
    opaque:
      isBlurred(style.filter) ||
      // Editors without `contenteditable`: by style, or an EditContext
      // (https://w3c.github.io/edit-context/).
      /write/.test(style.getPropertyValue('-webkit-user-modify')) ||
      isMaskedOut(style)
        ? 0
        : Number(style.opacity) * Number(filtered),
    placedBy,
    // In a transformed ancestor, it moves along with that, and has an offset parent.
    fixed: position === 'fixed' && placedBy === null,
    isCut:
      style.backfaceVisibility === 'hidden' || style.clipPath !== 'none' || style.clip !== 'auto',
    // What is blended has another colour than its own.
    shapesText: /\btext|[^l]$/.test(style.backgroundClip + style.mixBlendMode),
    background: backgroundOf(style),
  };
}

interface Picture extends Edges {
  readonly element: Element;
}

function findPictures(doc: Document): Picture[] {
  const found = doc.querySelectorAll(PICTURES);
  return found.length > MAX_PICTURES
    ? []
    : [...found].map((element) => {
        // Plain numbers: reading each edge of a DOMRect is slow.
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { element, left, top, right, bottom };
      });
}

/**
 * The element that is not rendered: `element`, an ancestor, or an ancestor of its frame, if any.
 */
function hiddenElement(element: Element): Element | null {
  if (element.checkVisibility({ visibilityProperty: true })) {
    const frame = outside(element.ownerDocument);
    return frame && hiddenElement(frame);
  }
  const lock = lockAround(element);
  if (lock) return lock;
  const boxed = boxedAt(element);
  return boxed === element ? element : hiddenElement(boxed);
}

/** The closest element with a box: one without renders its text in its parent's. */
export function boxedAt(element: Element): Element {
  const parent = getComputedStyle(element).display === 'contents' ? flatParent(element) : null;
  return parent ? boxedAt(parent) : element;
}

/** The area a window can be scrolled to, relative to its current scroll position. */
function roomOf({ defaultView: view, documentElement: root, body }: Document): Edges {
  const style = getComputedStyle(root);
  const inner = getComputedStyle(body ?? root);
  // The body's overflow applies to the window if the root has none; otherwise, the
  // body may scroll by itself.
  const { overflowX, overflowY } = style.overflowX === 'visible' ? inner : style;
  const { innerHeight, scrollX, scrollY } = view ?? window;
  const isFixed = CUTS.test(overflowX);
  // Pages from right to left scroll to negative offsets. Both are taken from the
  // body, which inherits them.
  const isLeftward = /rt?l/.test(inner.direction + inner.writingMode);
  const first = isLeftward ? root.clientWidth - root.scrollWidth : 0;
  return {
    left: isFixed ? 0 : first - scrollX,
    right: isFixed ? root.clientWidth : Number.POSITIVE_INFINITY,
    top: -scrollY,
    bottom: CUTS.test(overflowY) ? innerHeight : Number.POSITIVE_INFINITY,
  };
}

/** Whether any part of a box is in its window. */
export function isInWindow(box: Edges, { defaultView: view }: Document): boolean {
  const { innerWidth, innerHeight } = view ?? window;
  return box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
}
