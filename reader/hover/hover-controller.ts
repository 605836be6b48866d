import { inTopWindow } from '../dom/frames.ts';
import { isElement, isNode } from '../dom/nodes.ts';
import type { Marked } from '../text/reading.ts';
import { delay, type Event, IDLE, next, type State, shown, TIMING } from './hover.ts';
import { type Box, isOnTheWay, type Point } from './triangle.ts';

/** What hovering needs to know of the page and the card. */
export interface Surroundings {
  /** The marked mention at a point of a document's own window. */
  mentionAt(shown: Document, x: number, y: number): Marked | null;
  /** The card's box while it is open. */
  cardBox(): Box | null;
  /** Whether an event happened in the card. */
  isCard(event: globalThis.Event): boolean;
  /** What opens a card; by `click`, the pointer alone does nothing. */
  opening(): 'rest' | 'long-rest' | 'click';
  /** The reader's pointer moves on the page, so that a card may be wanted. */
  stir(): void;
  /** The pointer rests on a mention whose card may open soon; null where it does not any more. */
  expect(on: Marked | null): void;
  /**
   * Opens the card of a mention, or closes it (null). `pinned` asks for the focus; `pointer` is
   * where it last was in the top window.
   */
  show(on: Marked | null, pinned: boolean, pointer: Point | null): void;
}

export interface Hovering {
  /**
   * Follows the pointer in a document: events in a frame are not seen from outside, and one that is
   * written anew by `open` loses all listeners.
   */
  also(shown: Document): void;
  /** Opens the card of a mention until it is closed. */
  pin(on: Marked): void;
  /** Keeps the open card until it is closed. */
  hold(): void;
  close(): void;
  /** The mention whose card is open. */
  current(): Marked | null;
}

/** Wires pointer and keyboard to the hover machine, and its state to the card. */
export function hover(around: Surroundings, signal: AbortSignal): Hovering {
  let state: State<Marked> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let latest: { event: PointerEvent; shown: Document; isCard: boolean } | null = null;
  let before: { point: Point; time: number; shown: Document } | null = null;
  let pointer: Point | null = null;
  /** Documents that are followed, by the root they had then, and what ends that. */
  const followed = new WeakMap<Document, { root: Element; end: AbortController }>();
  /** Where the pointer last was on the open card's term: the tip of the triangle. */
  let tip: Point | null = null;

  const tell = (event: Event<Marked>) => {
    const old = state;
    state = next(state, event);
    if (state === old) return;
    clearTimeout(timer);
    const wait = delay(state, around.opening() === 'long-rest');
    if (wait !== null) timer = setTimeout(() => tell({ name: 'elapsed' }), wait);
    if (state.name === 'resting') around.expect(state.on);
    else if (old.name === 'resting') around.expect(null);
    const pinned = state.name === 'open' && state.pinned;
    // A page may have taken the card away while the pointer was off its term.
    const lost = state.name === 'open' && around.cardBox() === null;
    if (shown(state) !== shown(old) || event.name === 'pin' || lost) {
      around.show(shown(state), pinned, pointer);
    }
  };

  const onTheWay = (point: Point): boolean => {
    const box = around.cardBox();
    return box !== null && tip !== null && isOnTheWay(tip, point, box);
  };

  const look = ({ event, shown: shownIn, isCard }: NonNullable<typeof latest>) => {
    const point = inTopWindow(shownIn, { x: event.clientX, y: event.clientY });
    const time = event.timeStamp;
    // Each document counts time from its own beginning.
    const speed =
      before?.shown === shownIn
        ? distance(before.point, point) / Math.max(1, time - before.time)
        : 0;
    before = { point, time, shown: shownIn };
    pointer = point;
    if (isCard) {
      tell({ name: 'card' });
      return;
    }
    const on = around.mentionAt(shownIn, event.clientX, event.clientY);
    if (!on) {
      tell({ name: 'out', onTheWay: onTheWay(point) });
      return;
    }
    if (on === shown(state) || shown(state) === null) tip = point;
    tell({ name: 'over', on, fast: speed > TIMING.fast, onTheWay: onTheWay(point) });
  };

  const closeOutside = (event: MouseEvent, shownIn: Document) => {
    if (!around.isCard(event) && !around.mentionAt(shownIn, event.clientX, event.clientY)) {
      tell({ name: 'close' });
    }
  };

  const press = (event: MouseEvent, shownIn: Document) => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || around.isCard(event))
      return;
    pointer = inTopWindow(shownIn, { x: event.clientX, y: event.clientY });
    closeOutside(event, shownIn);
    // A term inside a link or button still does what the page means it to do.
    const { target } = event;
    if (isNode(target) && isElement(target) && target.closest('a[href], button, summary')) return;
    if (shownIn.getSelection()?.isCollapsed === false) return;
    const on = around.mentionAt(shownIn, event.clientX, event.clientY);
    if (on) tell({ name: 'pin', on });
  };

  const key = (event: KeyboardEvent) => {
    if (
      !event.isTrusted ||
      event.key !== 'Escape' ||
      state.name === 'idle' ||
      state.name === 'dismissed'
    )
      return;
    if (shown(state)) {
      // One Esc closes one thing: not the page's own dialog as well (w3c/wcag#914).
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    tell({ name: 'esc' });
  };

  const also = (shownIn: Document) => {
    const { defaultView: view, documentElement: root } = shownIn;
    const known = followed.get(shownIn);
    if (!view || !root || known?.root === root) return;
    known?.end.abort();
    const end = new AbortController();
    followed.set(shownIn, { root, end });
    const until = AbortSignal.any([signal, end.signal]);
    const options = { capture: true, passive: true, signal: until } as const;
    view.addEventListener(
      'pointermove',
      (event) => {
        // A pressed button selects or drags; a finger taps. What the page made up is nobody's hand.
        if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
        around.stir();
        if (around.opening() === 'click') return;
        // The way an event takes is forgotten with its turn.
        latest = { event, shown: shownIn, isCard: around.isCard(event) };
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          if (latest && !signal.aborted) look(latest);
        });
      },
      options,
    );
    root.addEventListener(
      'pointerleave',
      (event) => event.isTrusted && tell({ name: 'out', onTheWay: false }),
      { ...options, capture: false },
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        // A finger that goes down may begin to scroll; a tap is a click.
        if (event.isTrusted && event.pointerType !== 'touch') closeOutside(event, shownIn);
      },
      options,
    );
    view.addEventListener('click', (event) => press(event, shownIn), options);
    view.addEventListener('keydown', key, { capture: true, signal: until });
  };

  also(document);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });

  return {
    also,
    pin: (on) => tell({ name: 'pin', on }),
    hold: () => tell({ name: 'hold' }),
    close: () => tell({ name: 'close' }),
    current: () => shown(state),
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
