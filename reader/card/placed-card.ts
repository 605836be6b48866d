import { windowsOf } from '../dom/frames.ts';
import { documentOf } from '../dom/nodes.ts';
import type { Point } from '../dom/point.ts';
import { watchAbove } from './above.ts';
import type { Term } from './anchor.ts';
import { setOnHost } from './host.ts';
import { keepOffName } from './lift.ts';
import { follow, type Placement } from './placement.ts';
import { keepFocusOnSelected } from './selected-name.ts';
import { isTouch, type Sheet } from './sheet.ts';

/** How a card opens. */
export interface PopoverOptions {
  /** Whether the card takes focus, as a pinned one does. */
  readonly focus: boolean;
  /** Position of the pointer, in CSS pixels of the window, if it opened the card. */
  readonly pointer: Point | null;
}

/** A shown card in its position. */
export interface PlacedCard extends Placement {
  /** Whether Esc would close the card first, rather than something the page has opened since. */
  isOnTop(): boolean;
  end(): void;
}

interface Placeable extends PopoverOptions {
  readonly term: Term;
  /** Takes the focus out of the card. */
  blur(): void;
}

/** What a placed card needs of what shows it. */
interface PlacedCardContext {
  readonly sheet: Sheet;
  /** The card can no longer be where it is. */
  onClose(): void;
  /** Called now and then, and when the window has another size. */
  onLook(): void;
}

/** How often to look whether the card still suits the page around it, in ms. */
const LOOK_EVERY = 1000;

/**
 * Puts a card next to its term, or at the bottom of the screen as a sheet, and keeps it
 * there until it is to end.
 *
 * @param height its natural height in CSS pixels.
 */
export function placeCard(
  host: HTMLElement,
  { term, pointer, focus, blur }: Placeable,
  height: number,
  { sheet, onClose, onLook }: PlacedCardContext,
): PlacedCard {
  const end = new AbortController();
  const { signal } = end;
  setOnHost(host, { drag: '0px' });
  sheet.reset();
  const views = windowsOf(term.element ? documentOf(term.element) : document);
  // A name must not move away from a mouse that is on it.
  const lifts = focus && (pointer === null || isTouch());
  const look = keepOffName(host, term, pointer, sheet, lifts);
  const placed = {
    place(wanted: number) {
      const drawn = sheet.place(wanted);
      look();
      return drawn;
    },
  };
  const around = { term, pointer, sheet: placed, views, onAway: onClose };
  const { place } = follow(host, around, signal);
  const above = watchAbove(host, term.element, onClose, signal);
  keepFocusQuiet(views, signal);
  if (focus) keepFocusOnSelected(host, term, blur, views, signal);
  const looking = setInterval(onLook, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(looking));
  window.addEventListener('resize', onLook, { passive: true, signal });
  place(height);
  // After a fullscreen change, the card is in a layer where it cannot be used.
  document.addEventListener('fullscreenchange', onClose, { signal });
  return { place, isOnTop: () => above.isEmpty(), end: () => end.abort() };
}

/**
 * Keeps the page's elements from hearing that the focus went into the card: it might take it back,
 * or close a menu or dialog that the name stands in. Chromium tells windows in the order in which
 * they asked, so they hear it.
 */
function keepFocusQuiet(views: readonly Window[], signal: AbortSignal): void {
  const stop = (event: FocusEvent) => event.relatedTarget || event.stopImmediatePropagation();
  for (const view of views) {
    for (const name of ['blur', 'focusout'] as const)
      view.addEventListener(name, stop, { capture: true, signal });
  }
}
