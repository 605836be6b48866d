import { inTopWindow } from '../dom/frames.ts';
import { documentOf, isElement, isNode } from '../dom/nodes.ts';
import type { PageMention } from '../text/page-mention.ts';
import {
  blocked,
  delay,
  type Event,
  IDLE,
  isPinned,
  next,
  type State,
  shown,
  TIMING,
} from './hover.ts';
import { createListening } from './listen.ts';
import { type Box, isOnTheWay, type Point } from './triangle.ts';

/** What the hover controller needs to know of the page and the card, and what it does to them. */
export interface HoverContext {
  /** The marked mention at a point of a document's own window. */
  mentionAt(doc: Document, x: number, y: number): PageMention | null;
  /** The card's box while it is open. */
  cardBox(): Box | null;
  /** Whether an event happened in the card. */
  isCard(event: globalThis.Event): boolean;
  /** Whether the card is on top: nothing that the page has opened since would be closed by Esc before it. */
  isOnTop(): boolean;
  /** What opens a card; by `click`, the pointer alone does nothing. */
  opening(): 'rest' | 'long-rest' | 'click';
  /** The reader's pointer moves on the page, so that a card may be wanted. */
  onPointerActivity(): void;
  /** The pointer rests on a mention whose card may open soon; null where it does not any more. */
  expect(mention: PageMention | null): void;
  /**
   * Opens the card of a mention, or closes it (null). `pinned` asks for the focus; `pointer` is
   * where it last was in the top window.
   */
  show(mention: PageMention | null, pinned: boolean, pointer: Point | null): void;
  /**
   * The card that is open stays from now on until it is closed, or does not any more; `blocked` is a
   * mention that the pointer is on meanwhile.
   */
  onPinned(pinned: boolean, blocked: PageMention | null): void;
}

export interface HoverController {
  /**
   * Listens to pointer and keys in a document: events in a frame are not seen from outside, and a
   * document that is written anew by `open` loses all listeners. Nothing happens the second time.
   */
  observe(doc: Document): void;
  /** The pointer has moved in a document; for what happened before that was observed. */
  move(event: PointerEvent, doc: Document): void;
  /** The same for a click. */
  press(event: MouseEvent, doc: Document): void;
  /** Opens the card of a mention until it is closed. */
  pin(mention: PageMention): void;
  /** Keeps the open card until it is closed. */
  hold(): void;
  /** Keeps the open card until it is closed, or no longer than the pointer stays. */
  togglePin(): void;
  close(): void;
  /** Esc was pressed where the page does not hear it, in the card. */
  escape(): void;
  /** The pointer came into the card, where the page does not see it, or left it. */
  pointInCard(inside: boolean): void;
  /** The mention whose card is open. */
  current(): PageMention | null;
  /** The mention whose card is open, or was last. */
  last(): PageMention | null;
  /** Whether that card stays until it is closed. */
  isPinned(): boolean;
}

/** Wires pointer and keyboard to the hover machine, and its state to the card. */
export function createHoverController(context: HoverContext, signal: AbortSignal): HoverController {
  let state: State<PageMention> = IDLE;
  let last: PageMention | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let scrolled = 0;
  let latest: { event: PointerEvent; doc: Document; isCard: boolean } | null = null;
  let before: { point: Point; time: number; doc: Document } | null = null;
  let pointer: Point | null = null;
  /** The same in its document's own window. */
  let at: { doc: Document; x: number; y: number } | null = null;
  /** Whether the pointer is in the card, as the card says. */
  let inCard = false;
  /** Where the pointer last was on the open card's term: the tip of the triangle. */
  let tip: Point | null = null;

  const dispatch = (event: Event<PageMention>) => {
    const old = state;
    state = next(state, event);
    if (state === old) return;
    last = shown(state) ?? last;
    clearTimeout(timer);
    const wait = delay(state, context.opening() === 'long-rest');
    if (wait !== null) timer = setTimeout(() => dispatch({ name: 'elapsed' }), wait);
    if (state.name === 'resting') context.expect(state.on);
    else if (old.name === 'resting' && shown(state) === null) context.expect(null);
    if (shown(state) === null) inCard = false;
    const pinned = isPinned(state);
    // A page may have taken the card away while the pointer was off its term.
    const lost = state.name === 'open' && context.cardBox() === null;
    if (shown(state) !== shown(old) || event.name === 'pin' || lost) {
      context.show(shown(state), pinned, pointer);
    } else if (pinned !== isPinned(old) || blocked(state) !== blocked(old)) {
      context.onPinned(pinned, blocked(state));
    }
  };

  const onTheWay = (point: Point): boolean => {
    const box = context.cardBox();
    return box !== null && tip !== null && isOnTheWay(tip, point, box);
  };

  const look = ({ event, doc, isCard }: NonNullable<typeof latest>) => {
    const point = inTopWindow(doc, { x: event.clientX, y: event.clientY });
    const time = event.timeStamp;
    // Each document counts time from its own beginning.
    const speed =
      before?.doc === doc ? distance(before.point, point) / Math.max(1, time - before.time) : 0;
    before = { point, time, doc };
    pointer = point;
    inCard = false;
    at = { doc, x: event.clientX, y: event.clientY };
    if (isCard) {
      dispatch({ name: 'card' });
      return;
    }
    const on = context.mentionAt(doc, event.clientX, event.clientY);
    if (!on) {
      dispatch({ name: 'out', onTheWay: onTheWay(point) });
      return;
    }
    if (on === shown(state) || shown(state) === null) tip = point;
    dispatch({ name: 'over', on, fast: speed > TIMING.fast, onTheWay: onTheWay(point) });
  };

  /** What is scrolled away from under the pointer is left, as if the pointer had moved. */
  const onScroll = () => {
    const on = state.name === 'resting' ? state.on : shown(state);
    if (on === null || at === null || inCard) return;
    scrolled ||= requestAnimationFrame(() => {
      scrolled = 0;
      if (signal.aborted || at === null || inCard) return;
      const now = context.mentionAt(at.doc, at.x, at.y);
      if (now !== on) dispatch({ name: 'out', onTheWay: false });
    });
  };

  const closeOutside = (event: MouseEvent, doc: Document) => {
    if (!context.isCard(event) && !context.mentionAt(doc, event.clientX, event.clientY)) {
      dispatch({ name: 'close' });
    }
  };

  const press = (event: MouseEvent, doc: Document) => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || context.isCard(event))
      return;
    pointer = inTopWindow(doc, { x: event.clientX, y: event.clientY });
    closeOutside(event, doc);
    // A term inside a link or button still does what the page means it to do.
    const { target } = event;
    if (isNode(target) && isElement(target) && target.closest('a[href], button, summary')) return;
    if (doc.getSelection()?.isCollapsed === false) return;
    const on = context.mentionAt(doc, event.clientX, event.clientY);
    if (on) dispatch({ name: 'pin', on });
  };

  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (shown(state)) {
      if (!context.isOnTop()) return;
      // One Esc closes one thing: not the page's own dialog as well (w3c/wcag#914).
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dispatch({ name: 'esc' });
  };

  const move = (event: PointerEvent, doc: Document) => {
    // A pressed button selects or drags; a finger taps. What the page made up is nobody's hand.
    if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
    context.onPointerActivity();
    if (context.opening() === 'click') return;
    // The path of an event is empty once it has been dispatched.
    latest = { event, doc, isCard: context.isCard(event) };
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (latest && !signal.aborted) look(latest);
    });
  };

  const observe = createListening((doc, view, root, until) => {
    const options = { capture: true, passive: true, signal: until } as const;
    view.addEventListener('pointermove', (event) => move(event, doc), options);
    root.addEventListener(
      'pointerleave',
      (event) => {
        // A browser may tell that the pointer has left for the card after the card has told.
        if (event.isTrusted && !inCard) dispatch({ name: 'out', onTheWay: false });
      },
      { ...options, capture: false },
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        // A finger that goes down may begin to scroll; a tap is a click.
        if (event.isTrusted && event.pointerType !== 'touch') closeOutside(event, doc);
      },
      options,
    );
    view.addEventListener('scroll', onScroll, options);
    view.addEventListener('click', (event) => press(event, doc), options);
    view.addEventListener('keydown', key, { capture: true, signal: until });
  }, signal);

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    cancelAnimationFrame(scrolled);
  });

  return {
    observe,
    move,
    press,
    pin(on) {
      // Also on a page where nothing is marked, so that a press beside the card or Esc closes it.
      observe(document);
      observe(documentOf(on.range.startContainer));
      dispatch({ name: 'pin', on });
    },
    hold: () => dispatch({ name: 'hold' }),
    togglePin: () => dispatch({ name: isPinned(state) ? 'release' : 'hold' }),
    close: () => dispatch({ name: 'close' }),
    escape: () => dispatch({ name: 'esc' }),
    pointInCard(inside) {
      inCard = inside;
      // Where it was before that is of no interest any more.
      latest = null;
      dispatch(inside ? { name: 'card' } : { name: 'out', onTheWay: false });
    },
    current: () => shown(state),
    last: () => last,
    isPinned: () => isPinned(state),
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
