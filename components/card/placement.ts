import {
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import { type Anchor, anchorOf, type Point, type Term } from './anchor.ts';
import { setOnHost } from './host.ts';
import { SHEET } from './sheet.ts';

/** Distance from the term: near enough to reach, far enough not to cover the line. */
const GAP = 6;
const MARGIN = 8;
/** A card is never higher than this, nor lower, whatever the room. */
const HEIGHT = { most: 460, least: 160 };

/** Keeps the card at its term while the page scrolls or is resized, until `signal` ends. */
export function follow(
  host: HTMLElement,
  term: Term,
  pointer: Point | null,
  signal: AbortSignal,
): void {
  let frame = 0;
  // Chosen once: a card that changes sides while its content changes cannot be read.
  let side: 'top' | 'bottom' | null = null;
  const anchor = anchorOf(term, pointer);

  const place = async () => {
    frame = 0;
    // While a page puts the text anew, the card stays where it is; a sheet stands at the foot.
    if (signal.aborted || term.boxes().length === 0 || matchMedia(SHEET).matches) return;
    const { x, y, placement } = await computePosition(anchor, host, {
      platform: WINDOW,
      strategy: 'fixed',
      placement: `${side ?? 'bottom'}-start`,
      middleware: [
        inline(),
        offset(GAP),
        ...(side ? [] : [flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' })]),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            const room = Math.max(HEIGHT.least, Math.min(HEIGHT.most, availableHeight));
            setOnHost(host, { room: Math.floor(room) });
          },
        }),
      ],
    });
    if (signal.aborted) return;
    side ??= placement.startsWith('top') ? 'top' : 'bottom';
    setOnHost(host, { x, y });
  };
  const later = () => {
    frame ||= requestAnimationFrame(() => void place());
  };

  void place();
  const resized = new ResizeObserver(later);
  resized.observe(host);
  const watch = (view: Window) => {
    view.addEventListener('scroll', later, { capture: true, passive: true, signal });
    view.addEventListener('resize', later, { passive: true, signal });
    // Text that is added above the term moves it.
    resized.observe(view.document.documentElement);
  };
  watch(window);
  for (let at = term.element; at && at.ownerDocument !== document; at = frameOf(at)) {
    if (at.ownerDocument.defaultView) watch(at.ownerDocument.defaultView);
  }
  signal.addEventListener('abort', () => {
    resized.disconnect();
    cancelAnimationFrame(frame);
  });
}

/** The frame that an element's document is in, as an element of the document around it. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/**
 * What Floating UI has to know of where it is. The card stands in the top layer, so that no other
 * element clips or moves it: the part of its own that looks for such elements is half its size.
 */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }: { reference: Anchor; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...dimensions(floating) },
  }),
  getClippingRect() {
    const { visualViewport: seen } = window;
    const { clientWidth, clientHeight } = document.documentElement;
    return seen
      ? { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
      : { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
  getDimensions: dimensions,
  getClientRects: (anchor: Anchor) => [...anchor.getClientRects()],
  isRTL: (host: HTMLElement) => host.dir === 'rtl',
};

function dimensions({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}
