import { isCutOut } from '../dom/covers.ts';
import { flatParent, treesAround } from '../dom/flat-tree.ts';
import type { Point } from '../dom/point.ts';
import { boxedAt } from '../dom/visible.ts';
import { anchorOf, type Term } from './anchor.ts';
import { besideName } from './beside.ts';
import { setOnHost } from './host.ts';
import { isSheet, pinchOf, type Sheet, seenOf } from './sheet.ts';

/**
 * Maximum and minimum height of a card at normal text size, in CSS pixels. The maximum is
 * that of the longest text (420), with two rows of tabs, what the page calls it, and the
 * dates of an older article.
 */
const HEIGHT = { most: 520, least: 160 };

/** What a card is kept next to. */
interface PlacementContext {
  readonly term: Term;
  /** Position of the pointer, in CSS pixels of the window, if it opened the card. */
  readonly pointer: Point | null;
  readonly sheet: Pick<Sheet, 'place'>;
  /** The windows around the term. */
  readonly views: readonly Window[];
  /** The name has left the window for good, or was hidden. */
  onAway(): void;
}

/** Keeps a card next to its term. */
export interface Placement {
  /** Places the card. @param height its natural height in CSS pixels. */
  place(height: number): void;
}

/**
 * How often to check where the name is, in ms; also after how long one that cannot be
 * seen any more is given up.
 */
const AWAY = 1000;

/** Events after which a name may be elsewhere, besides scrolling. */
const MOVED_BY = ['transitionend', 'animationend'];

/**
 * Keeps the card next to its term while the page scrolls or is resized, until `signal` is aborted.
 * A sheet stays at the bottom of the screen, wherever its name is.
 */
export function follow(
  host: HTMLElement,
  { term, pointer, sheet, views, onAway }: PlacementContext,
  signal: AbortSignal,
): Placement {
  let frame = 0;
  let settling = 0;
  let wanted = 0;
  let away: ReturnType<typeof setTimeout> | undefined;
  // Choose the side once: a card that changes sides along with its content is unreadable.
  let side: 'top' | 'bottom' | null = null;
  let placed = false;
  /**
   * Whether the name could be seen before: one that is hidden from the start may be that of a list.
   */
  let wasSeen = false;
  const anchor = anchorOf(term, pointer);
  const isSeen = () => term.isRemoved() || isSeenIn(term.element, anchor.getBoundingClientRect());

  const place = () => {
    frame = 0;
    if (signal.aborted) return;
    clearTimeout(away);
    cancelAnimationFrame(settling);
    unzoom(host);
    const seen = seenPart();
    if (isSheet()) {
      setOnHost(host, pinchOf(seenOf(window), window));
      sheet.place(wanted);
      return;
    }
    setOnHost(host, { seen: px(seen.width) });
    const isLaidOut = term.boxes().length > 0;
    wasSeen ||= isSeen();
    lookAgain();
    // While the page re-renders the text, the card stays where it is.
    if (!isLaidOut && placed) return;
    placed = true;
    const scale = Number(getComputedStyle(host).getPropertyValue('--scale')) || 1;
    const { width } = host.getBoundingClientRect();
    const name = isLaidOut ? anchor.getBoundingClientRect() : topCentre(seen, width);
    const size = { width, height: Math.min(wanted, HEIGHT.most * scale) };
    const least = Math.min(HEIGHT.least, seen.height / 3);
    const at = besideName(name, size, seen, { least, side, isRtl: host.dir === 'rtl' });
    if (isLaidOut) side ??= at.side;
    setOnHost(host, { x: px(at.x), y: px(at.y), height: px(at.height) });
  };
  const lookAgain = () => {
    away = setTimeout(() => (!wasSeen || isSeen() ? settle() : onAway()), AWAY);
  };
  /** A card whose name moves on and on, as in a ticker, stays still, so that it can be read. */
  const settle = () => {
    // Measured in two frames: a timer may run within the one that it is compared with.
    settling = requestAnimationFrame(() => {
      const before = anchor.getBoundingClientRect();
      settling = requestAnimationFrame(() => {
        const { x, y } = anchor.getBoundingClientRect();
        if (x === before.x && y === before.y) place();
        else lookAgain();
      });
    });
  };
  const later = () => {
    frame ||= requestAnimationFrame(place);
  };

  const resized = new ResizeObserver(later);
  // Restore what the page removes from the host.
  const restyled = new MutationObserver(later);
  restyled.observe(host, { attributeFilter: ['style'] });
  const watch = (view: Window) => {
    // Moved and zoomed by fingers, the page stays as it is, and only what is seen of it changes.
    for (const part of [view, view.visualViewport ?? view]) {
      part.addEventListener('scroll', later, { capture: true, passive: true, signal });
      part.addEventListener('resize', later, { passive: true, signal });
    }
    for (const name of MOVED_BY)
      view.addEventListener(name, later, { capture: true, passive: true, signal });
    // Text added above the term moves it.
    resized.observe(view.document.documentElement);
  };
  for (const view of views) watch(view);
  // What moves in a shadow tree is not heard outside.
  for (const tree of treesAround(term.element))
    for (const name of ['scroll', ...MOVED_BY])
      tree.addEventListener(name, later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    restyled.disconnect();
    cancelAnimationFrame(frame);
    cancelAnimationFrame(settling);
    clearTimeout(away);
  });
  return {
    place(height) {
      wanted = height;
      place();
    },
  };
}

/**
 * Cancels the CSS zoom that a host inherits from the page even in the top layer, so that the card
 * has the size set by its reader and is placed in pixels of the window.
 *
 * @see https://drafts.csswg.org/css-viewport/#zoom-property
 */
export function unzoom(host: HTMLElement): void {
  const zoom = host.parentElement?.currentCSSZoom ?? 1;
  setOnHost(host, { unzoom: String(1 / zoom) });
}

/**
 * The visible part of the window, in its own CSS pixels; empty if its
 * document is not the current one.
 *
 * @see https://drafts.csswg.org/cssom-view/#dom-window-visualviewport
 */
function seenPart(): DOMRect {
  const seen = window.visualViewport;
  return new DOMRect(seen?.offsetLeft, seen?.offsetTop, seen?.width, seen?.height);
}

/**
 * Where a card of this width goes whose name is hidden, as that of a list
 * that was chosen from may be.
 */
function topCentre({ x, y, width }: DOMRect, card: number): DOMRect {
  return new DOMRect(x + (width - card) / 2, y);
}

/**
 * Whether a name with this box can be seen: in the window, not hidden, and not cut off or scrolled
 * away by what is around it.
 */
function isSeenIn(element: Element | null, name: DOMRect): boolean {
  if (!overlap(name, seenPart())) return false;
  const boxed = element && boxedAt(element);
  if (boxed?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === false)
    return false;
  for (let at = boxed; at; at = flatParent(at)) {
    // What is in a frame has coordinates of another window; the page's own
    // overflow belongs to the window.
    if (at.ownerDocument !== document || /^(?:html|body)$/.test(at.localName)) continue;
    const { overflow, clipPath } = getComputedStyle(at);
    if (overflow !== 'visible' && !overlap(name, at.getBoundingClientRect())) return false;
    if (clipPath !== 'none' && boxed && isCutOut(boxed, at, middleOf(name))) return false;
  }
  return true;
}

function middleOf({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether two boxes have an area in common. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0;
}

function px(length: number): string {
  return `${Math.round(length)}px`;
}
