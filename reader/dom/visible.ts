import { clipOf, type Edges } from './clip.ts';
import { alphaOf, coverOf, elementsAt, isFloating } from './covers.ts';
import { flatParent, outside } from './flat-tree.ts';

/** Whether text can be seen. */
export interface Visibility {
  readonly isSeen: boolean;
  /** What hides it, or may turn out to once it is in the window; null where nothing does. */
  readonly because: Element | null;
}

/** Text that is smaller than this is not there to be read; browsers round what is of one pixel up. */
const SMALLEST = 3;
/** Less of it than this is not seen of what is cut off, as in labels for screen readers alone. */
const LEAST = 2;
/** What lets less through is not seen. */
const FAINT = 0.05;
/** Pictures that are looked at; a page with more of them is a gallery. */
const MOST_PICTURES = 500;
const PICTURES = 'img,video,canvas,iframe,embed,object';
/** A film with a text over it; one that only moves in the background of a text is none. */
const FILM = 'video:not([autoplay][muted]):not([autoplay][loop])';

/** Null where nothing was. */
export type Covers = WeakMap<Element, Element | null>;

const SEEN: Visibility = { isSeen: true, because: null };

/**
 * Looks whether text can be seen, on the page or by scrolling to it. It needs styles and layout,
 * which reading does without, so it is asked only where a name stands. What the styles of an
 * element say is kept for as long as the function is used: make a new one for each look at a page.
 *
 * @param covers what was over the text in an element when that was last in the window.
 */
export function createVisibility(covers: Covers): (range: Range) => Visibility {
  const looks = new Map<Element, Look>();
  const lookAt = (element: Element): Look => {
    const look = looks.get(element) ?? lookOf(element);
    looks.set(element, look);
    return look;
  };
  const pictures = new Map<Document, readonly Picture[]>();
  const picturesIn = (doc: Document): readonly Picture[] => {
    const known = pictures.get(doc) ?? findPictures(doc);
    pictures.set(doc, known);
    return known;
  };

  return (range) => {
    const { startContainer } = range;
    const element = startContainer.parentElement ?? outside(startContainer.getRootNode());
    if (!element) return SEEN;
    const by = (because: Element): Visibility => ({ isSeen: false, because });
    const hidden = hiddenElement(element);
    if (hidden) return by(hidden);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width >= SMALLEST && height >= SMALLEST,
    );
    if (boxes.length === 0 || boxes.every((box) => isOutside(box, element))) return by(element);
    // What is outside of a frame has boxes of another window.
    const doc = element.ownerDocument;
    let turned = false;
    let shaped = false;
    for (let at: Element | null = element; at?.ownerDocument === doc; at = flatParent(at)) {
      const { clip, faint, fixed, backless, behindText } = lookAt(at);
      if (faint || (clip && !boxes.some((box) => overlap(box, clip)))) return by(at);
      if (fixed && !boxes.some((box) => isInWindow(box, doc))) return by(at);
      turned ||= backless;
      shaped ||= behindText;
    }
    // Text without a colour is seen where it gives its shape to a background, its own or one around it.
    if (!shaped && isUncoloured(getComputedStyle(element))) return by(element);
    const [box] = boxes;
    if (!box) return SEEN;
    if (!isInWindow(box, doc)) {
      const over = picturesIn(doc).find((picture) => overlap(box, picture.box));
      if (over?.film) return by(over.element);
      const last = covers.get(element);
      const cover = last?.isConnected === false ? undefined : last;
      if (cover) return by(cover);
      // What is over the text, and whether it is turned round, is told in the window.
      const isUntold = cover === undefined && (over !== undefined || turned);
      return isUntold ? { isSeen: true, because: element } : SEEN;
    }
    const cover = coverInWindow(element, box, turned);
    covers.set(element, cover);
    return cover ? by(cover) : SEEN;
  };
}

/** What keeps text in the window from being seen, though it is laid out there. */
function coverInWindow(element: Element, box: DOMRect, turned: boolean): Element | null {
  const stack = elementsAt(element, box.x + box.width / 2, box.y + box.height / 2);
  if (turned && !stack.includes(element)) return element;
  const cover = coverOf(element, stack);
  return stack.find((one) => one.matches(FILM)) ?? (cover && !isFloating(cover) ? cover : null);
}

/** What the styles of an element say of the text in it. */
interface Look {
  readonly clip: Edges | null;
  readonly faint: boolean;
  /** Whether it stays in the window as that is scrolled. */
  readonly fixed: boolean;
  /** Whether it has no back, so that nothing is seen of it where it is turned round. */
  readonly backless: boolean;
  /** Whether its background is seen in the shape of its text. */
  readonly behindText: boolean;
}

function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const filtered = /opacity\((0?\.?\d*)(%?)\)/.exec(style.filter);
  const filter = filtered ? Number(filtered[1]) / (filtered[2] ? 100 : 1) : 1;
  return {
    clip: clipOf(element, style),
    faint: Number(style.opacity || 1) * filter < FAINT,
    // Inside of what is transformed it moves with that, and has an offset parent.
    fixed: style.position === 'fixed' && 'offsetParent' in element && element.offsetParent === null,
    backless: style.backfaceVisibility === 'hidden',
    behindText: /\btext\b/.test(style.backgroundClip),
  };
}

interface Picture {
  readonly element: Element;
  readonly box: DOMRect;
  readonly film: boolean;
}

function findPictures(doc: Document): Picture[] {
  const found = doc.querySelectorAll(PICTURES);
  if (found.length > MOST_PICTURES) return [];
  return [...found].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
    film: element.matches(FILM),
  }));
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

/** Whether text is not painted, and casts no shadow. */
function isUncoloured(style: CSSStyleDeclaration): boolean {
  const fill = style.webkitTextFillColor || style.color;
  return alphaOf(fill) < FAINT && style.textShadow === 'none';
}

/** Whether a box stands where nobody can scroll to, as labels for screen readers do. */
function isOutside(box: DOMRect, { ownerDocument }: Element): boolean {
  const { defaultView: view, documentElement: root, body } = ownerDocument;
  if (!view) return true;
  const style = getComputedStyle(root);
  // The window has the overflow of the body where the root has none.
  const overflow = style.overflowX === 'visible' && body ? getComputedStyle(body) : style;
  if (/hidden|clip/.test(overflow.overflowX)) {
    if (box.right <= 0 || box.left >= root.clientWidth) return true;
  }
  // A page that is written from right to left scrolls to where the offset is below zero.
  const first = style.direction === 'rtl' ? root.clientWidth - root.scrollWidth : 0;
  return box.right + view.scrollX <= first || box.bottom + view.scrollY <= 0;
}

function isInWindow(box: DOMRect, { defaultView: view }: Document): boolean {
  if (!view) return false;
  const { innerWidth, innerHeight } = view;
  return box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
}

/** Whether enough of a box stands within another to be read. */
function overlap(box: DOMRect, clip: Edges): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width >= LEAST && height >= Math.min(LEAST, box.height / 2);
}
