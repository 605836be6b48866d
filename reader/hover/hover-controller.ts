import { inTopWindow } from '../dom/frames.ts';
import { documentOf } from '../dom/nodes.ts';
import type { Point } from '../dom/point.ts';
import { reveal } from '../dom/reveal.ts';
import { isSelected } from '../dom/selection.ts';
import type { PageMention } from '../text/page-mention.ts';
import { createLooking } from './carried-away.ts';
import { isOnControl } from './control.ts';
import { createDrag } from './drag.ts';
import { createFingers, type Moved, type Movement } from './fingers.ts';
import { frameUnder, watchFrame } from './frames.ts';
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
import type { HoverContext } from './hover-context.ts';
import { createListening, createTreeListening } from './listen.ts';
import { createSpeed } from './speed.ts';
import { isOnTheWay } from './triangle.ts';

export interface HoverController {
  /** Listens for pointer and keys in a document, once; see `listen.ts`. */
  observe(doc: Document): void;
  /** Handles a pointer movement from before the document was observed. */
  move(event: Movement, doc: Document): void;
  /** Handles a click from before the document was observed. @param path what it was on. */
  press(event: MouseEvent, doc: Document, path: readonly EventTarget[]): void;
  /** Scrolls to a mention, opens its card and pins it. */
  pin(mention: PageMention): void;
  /** Pins the open card. */
  hold(): void;
  /** Pins the open card, or unpins it. */
  togglePin(): void;
  close(): void;
  /** Esc was pressed in the card, where the page cannot hear it. */
  escape(): void;
  /** The pointer entered or left the card, where the page cannot see it. */
  pointInCard(inside: boolean): void;
  /** The mention whose card is open. */
  current(): PageMention | null;
  /** The mention whose card is open, or was last. */
  last(): PageMention | null;
  /** Whether that card is pinned. */
  isPinned(): boolean;
}

/** Events after which a name may no longer be under the pointer. */
const MOVED_BY = ['scroll', 'transitionend', 'animationend'];

const OUT = { name: 'out', onTheWay: false } as const;

/** Connects pointer and keyboard to the hover machine, and its state to the card. */
export function createHoverController(context: HoverContext, signal: AbortSignal): HoverController {
  let state: State<PageMention> = IDLE;
  let last: PageMention | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let scrolled = 0;
  let latest: Moved | null = null;
  let pointer: Point | null = null;
  /** The movement that brought it there. */
  let at: Moved | null = null;
  const isFinger = createFingers();
  const dragging = createDrag();
  const speedOf = createSpeed();
  /** Whether the pointer is in the card, according to the card. */
  let inCard = false;
  /** Where the pointer last was on the open card's term: the tip of the triangle. */
  let tip: Point | null = null;

  const current = () => shown(state);

  const under = (event: MouseEvent, doc: Document) =>
    context.mentionAt(doc, event.clientX, event.clientY);
  /** Whether the pointer is on this mention where it last was. */
  const isAt = (on: PageMention) => at !== null && under(at.event, at.doc) === on;

  const dispatch = (event: Event<PageMention>) => {
    const old = state;
    // A name whose text is being rendered again is not left: it is marked
    // again in a moment, or closed.
    if (event.name === 'out' && shown(old)?.range.collapsed) return;
    state = next(state, event);
    if (state === old) return;
    // The page may have put something else under a pointer that rests.
    const opens = event.name === 'elapsed' && current();
    if (opens && opens !== shown(old) && !isAt(opens)) state = next(old, OUT);
    last = current() ?? last;
    clearTimeout(timer);
    const wait = delay(state, context.opening() === 'long-rest');
    if (wait !== null) timer = setTimeout(() => dispatch({ name: 'elapsed' }), wait);
    listenAround(on());
    lookFor(state.name === 'open' && !state.pinned ? state.on : null);
    if (state.name === 'resting') context.expect(state.on);
    else if (old.name === 'resting' && !current()) context.expect(null);
    if (!current()) inCard = false;
    const pinned = isPinned(state);
    const waits = blocked(state);
    // The page may have removed the card while the pointer was off its term.
    const lost = state.name === 'open' && context.cardBox() === null;
    if (current() !== shown(old) || event.name === 'pin' || lost) {
      context.show(current(), pinned, pointer);
    } else if (pinned !== isPinned(old) || waits !== blocked(old)) {
      context.onPinned(pinned, waits);
      if (waits && context.isNotice()) {
        dispatch({ name: 'release' });
        dispatch({ name: 'over', on: waits, fast: false, onTheWay: false });
      }
    }
  };

  const onTheWay = (point: Point): boolean => {
    const box = context.cardBox();
    return box !== null && tip !== null && isOnTheWay(tip, point, box);
  };

  const look = (movement: Moved) => {
    const { event, doc, isCard } = movement;
    const point = inTopWindow(doc, { x: event.clientX, y: event.clientY });
    const speed = speedOf(point, event.timeStamp, doc);
    pointer = point;
    inCard = false;
    at = movement;
    if (isCard) {
      dispatch({ name: 'card' });
      return;
    }
    const on = under(event, doc);
    if (!on) {
      dispatch({ name: 'out', onTheWay: onTheWay(point) });
      return;
    }
    if ((current() ?? on) === on) tip = point;
    dispatch({ name: 'over', on, fast: speed > TIMING.fast, onTheWay: onTheWay(point) });
  };

  /** The mention whose card is open, or may open soon. */
  const on = () => (state.name === 'resting' ? state.on : current());
  /** A term that is moved from under the pointer, such as by scrolling, counts as left. */
  const onMoved = () => {
    const left = on();
    if (left === null) return;
    scrolled ||= requestAnimationFrame(() => {
      scrolled = 0;
      if (signal.aborted || at === null || inCard) return;
      if (!isAt(left)) dispatch(OUT);
    });
  };
  const listenAround = createTreeListening(MOVED_BY, onMoved, signal);
  const restsAt = () => (at && !at.isCard && !inCard ? at.event : null);
  const lookFor = createLooking(restsAt, () => dispatch(OUT), signal);

  const pressDown = (event: MouseEvent, doc: Document) => {
    if (context.isCard(event)) return;
    const on = under(event, doc);
    if (!on) dispatch({ name: 'close' });
    // Perhaps a double click, to copy the name: the card is not to take the focus any more.
    else if (isPinned(state) && state.on === on) context.onPinned(true, blocked(state));
    // What begins there is a selection, a menu or a click, which pins.
    else if (state.name === 'resting') dispatch(OUT);
  };

  /** A selection that is drawn away from the name is not to be covered by its card. */
  const select = (event: Movement, doc: Document) => {
    if (current() && !isPinned(state) && !context.isCard(event) && !under(event, doc))
      dispatch(OUT);
  };

  const press = (
    event: MouseEvent,
    doc: Document,
    path: readonly EventTarget[] = event.composedPath(),
  ) => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || context.isCard(event))
      return;
    pointer = inTopWindow(doc, { x: event.clientX, y: event.clientY });
    const on = under(event, doc);
    if (!on) return dispatch({ name: 'close' });
    // Inside a link or button, a click keeps the page's own meaning.
    if (isOnControl(path) || dragging.endsWith(event) || isSelected(on.range)) return;
    dispatch({ name: 'pin', on });
  };

  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (current()) {
      if (!context.isOnTop()) return;
      // One Esc closes one thing, not the page's dialog as well (w3c/wcag#914).
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dispatch({ name: 'esc' });
  };

  const move = (event: Movement, doc: Document) => {
    // Ignore synthetic events; fingers, which tap; and pressed buttons, which select or drag.
    if (!event.isTrusted || isFinger(event)) return;
    if (event.buttons !== 0) return select(event, doc);
    // The mouse event comes right after the pointer event, with the same time.
    if (event.timeStamp === latest?.event.timeStamp) return;
    context.onPointerActivity();
    if (context.opening() === 'click') return;
    // `composedPath()` is empty after dispatch.
    latest = { event, doc, isCard: context.isCard(event) };
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (latest && !signal.aborted) look(latest);
    });
  };

  const watch = watchFrame(
    () => current() !== null,
    () => dispatch({ name: 'close' }),
    signal,
  );

  const observe = createListening((doc, view, root, until) => {
    const options = { capture: true, passive: true, signal: until } as const;
    for (const name of ['pointermove', 'mousemove'] as const)
      view.addEventListener(name, (event: Movement) => move(event, doc), options);
    root.addEventListener(
      'pointerleave',
      (event) => {
        // This may arrive after the card has already reported the pointer.
        if (event.isTrusted && !inCard) dispatch(OUT);
      },
      { ...options, capture: false },
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted) return;
        // A finger may be starting to scroll; a tap is a click.
        dragging.press(event, isFinger(event));
        if (!isFinger(event)) pressDown(event, doc);
      },
      options,
    );
    for (const name of MOVED_BY) view.addEventListener(name, onMoved, options);
    view.addEventListener(
      'pointerover',
      (event) => {
        if (!event.isTrusted || context.isCard(event)) return;
        const frame = frameUnder(event);
        watch(frame);
        // What is around a frame hears nothing more of a pointer that goes into it.
        if (frame && state.name !== 'idle') move(event, doc);
        // The page moved under a resting pointer, for which this is the only event.
        const rests = at?.event.clientX === event.clientX && at.event.clientY === event.clientY;
        if (rests) onMoved();
      },
      options,
    );
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
      // Even if nothing is marked, Esc or a press outside must close the card.
      observe(document);
      observe(documentOf(on.range.startContainer));
      reveal(on.range);
      dispatch({ name: 'pin', on });
    },
    hold: () => dispatch({ name: 'hold' }),
    togglePin: () => dispatch({ name: isPinned(state) ? 'release' : 'hold' }),
    close: () => dispatch({ name: 'close' }),
    escape: () => dispatch({ name: 'esc' }),
    pointInCard(inside) {
      inCard = inside;
      // The position before that no longer matters.
      latest = null;
      dispatch(inside ? { name: 'card' } : OUT);
    },
    current,
    last: () => last,
    isPinned: () => isPinned(state),
  };
}
