import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import { windowsOf } from '../dom/frames.ts';
import { documentOf } from '../dom/nodes.ts';
import { type Anchor, anchorOf, type Point, type Term } from './anchor.ts';
import { setOnHost } from './host.ts';
import { isSheet, pinchOf, type Sheet } from './sheet.ts';

/** Distance from the term, in CSS pixels: close enough to reach, far enough not to cover the line. */
const GAP = 6;
const MARGIN = 8;
/**
 * Maximum and minimum height of a card at normal text size, in CSS pixels. The maximum is that of the longest
 * text (420), with two rows of tabs, what the page calls it, and the dates of an older article.
 */
const HEIGHT = { most: 520, least: 160 };

/** Keeps a card next to its term. */
export interface Placement {
  /** Places the card. @param height its natural height in CSS pixels. */
  place(height: number): void;
}

/** Time after which a name that has left the window, or was hidden, is given up, in ms. */
const AWAY = 1000;

/**
 * Keeps the card next to its term while the page scrolls or is resized, until `signal` is aborted. A
 * sheet stays at the bottom of the screen.
 *
 * @param onAway is called when the name has left the window for good, or was hidden.
 */
export function follow(
  host: HTMLElement,
  term: Term,
  pointer: Point | null,
  sheet: Pick<Sheet, 'place'>,
  onAway: () => void,
  signal: AbortSignal,
): Placement {
  let frame = 0;
  let wanted = 0;
  let away: ReturnType<typeof setTimeout> | undefined;
  // Choose the side once: a card that changes sides along with its content is unreadable.
  let side: 'top' | 'bottom' | null = null;
  let placed = false;
  const anchor = anchorOf(term, pointer);

  const place = async () => {
    frame = 0;
    if (signal.aborted) return;
    unzoom(host);
    const seen = seenPart();
    if (isSheet()) {
      setOnHost(host, pinchOf(seen, window));
      sheet.place(wanted);
      return;
    }
    setOnHost(host, { seen: px(seen.width) });
    const isLaidOut = term.boxes().length > 0;
    clearTimeout(away);
    // A name without a side was hidden from the start, as that of a list that was chosen from may be.
    if (isLaidOut || side) away = setTimeout(() => isInWindow(anchor) || onAway(), AWAY);
    // While the page re-renders the text, the card stays where it is.
    if (!isLaidOut && placed) return;
    placed = true;
    const scale = Number(getComputedStyle(host).getPropertyValue('--scale')) || 1;
    const height = Math.min(wanted, HEIGHT.most * scale);
    const { width } = host.getBoundingClientRect();
    const reference = isLaidOut ? anchor : topCentre(width);
    const { x, y, placement } = await computePosition(reference, host, {
      platform: inWindow(host, () => ({ width, height })),
      strategy: 'fixed',
      placement: `${side ?? 'bottom'}-start`,
      middleware: [
        offset(GAP),
        ...(side ? [] : [flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' })]),
        shift({ padding: MARGIN }),
      ],
    });
    const isAbove = placement.startsWith('top');
    const room = isAbove ? y + height - seen.y : seen.y + seen.height - y;
    const least = Math.min(HEIGHT.least, seen.height / 3);
    const cut = height - Math.min(height, Math.max(least, Math.floor(room - MARGIN)));
    if (signal.aborted) return;
    if (isLaidOut) side ??= isAbove ? 'top' : 'bottom';
    setOnHost(host, { x: px(x), y: px(isAbove ? y + cut : y), height: px(height - cut) });
  };
  const later = () => {
    frame ||= requestAnimationFrame(() => void place());
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
    // Text added above the term moves it.
    resized.observe(view.document.documentElement);
  };
  for (const view of windowsOf(term.element ? documentOf(term.element) : document)) watch(view);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    restyled.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(away);
  });
  return {
    place(height) {
      wanted = height;
      void place();
    },
  };
}

/**
 * Cancels the CSS zoom that a host inherits from the page even in the top layer, so that the card has the
 * size set by its reader and is placed in pixels of the window.
 *
 * @see https://drafts.csswg.org/css-viewport/#zoom-property
 */
export function unzoom(host: HTMLElement): void {
  const zoom = host.parentElement?.currentCSSZoom ?? 1;
  setOnHost(host, { unzoom: String(1 / zoom) });
}

/**
 * The visible part of the window, in its own CSS pixels; empty if its document is not the current one.
 *
 * @see https://drafts.csswg.org/cssom-view/#dom-window-visualviewport
 */
function seenPart(): DOMRect {
  const seen = window.visualViewport;
  return new DOMRect(seen?.offsetLeft, seen?.offsetTop, seen?.width, seen?.height);
}

/** Where a card of this width goes whose name is hidden, as that of a list that was chosen from may be. */
function topCentre(width: number): Anchor {
  return {
    getBoundingClientRect() {
      const seen = seenPart();
      return new DOMRect(seen.x + (seen.width - width) / 2, seen.y, 0, 0);
    },
  };
}

function isInWindow(anchor: Anchor): boolean {
  const { left, top, right, bottom } = anchor.getBoundingClientRect();
  const { x, y, width, height } = seenPart();
  return right >= x && left <= x + width && bottom >= y && top <= y + height;
}

function px(length: number): string {
  return `${Math.round(length)}px`;
}

/**
 * The platform for Floating UI. The card is in the top layer, where no element clips or moves it, so the
 * DOM platform, which searches for such elements and is half the library, is not needed.
 */
function inWindow(
  host: HTMLElement,
  dimensions: () => { width: number; height: number },
): Platform {
  return {
    getElementRects: ({ reference }: { reference: Anchor }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...dimensions() },
    }),
    getClippingRect: seenPart,
    getDimensions: dimensions,
    isRTL: () => host.dir === 'rtl',
  };
}
