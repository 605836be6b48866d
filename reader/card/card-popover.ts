import type { CardLayout, CardView, FromCard } from '../../messages/card-port.ts';
import { documentOf } from '../dom/nodes.ts';
import { NO_TERM, type Term } from './anchor.ts';
import { type CardFrame, createCardFrame, isFrameBarred } from './card-frame.ts';
import { type CardActions, carryOutAction } from './card-message.ts';
import { type Drawing, layoutOf, sameIfEqual, type View } from './drawing.ts';
import { focusedIn, giveBackFocus, isFocusable } from './focus.ts';
import {
  ABSENT,
  delay,
  type Effect,
  type Event,
  isOpen,
  next,
  REFUSED,
  type State,
} from './frame-state.ts';
import { CARD, cardLabel, type Host, isHost, isShown, moveToCardHost } from './host.ts';
import { layerFor } from './layer.ts';
import { type PlacedCard, type PopoverOptions, placeCard } from './placed-card.ts';
import { createPreload, insertPreload } from './preload.ts';
import { createSelectionRequests } from './selection-requests.ts';
import { createSheet } from './sheet.ts';

/**
 * The card's popover in the page: one element in the top layer, present only while a card is open,
 * with a frame in which the card is drawn. For the frame's life cycle, see `frame-state.ts`.
 */
export interface CardPopover {
  /** Draws a card while none is open, so that it only has to be shown later. */
  prepare(term: Term, view: CardView): void;
  /** What was prepared will not be opened. */
  unexpect(): void;
  open(term: Term, view: View, how: PopoverOptions): void;
  /** Draws another view into the open card. */
  update(view: View): void;
  /** Sets the text size, in the open card too. */
  setSize(size: CardLayout['size']): void;
  /**
   * Shows whether the open card is pinned, and the name under the pointer whose card does
   * not open because of that.
   */
  setPinned(pinned: boolean, blocked: string | null): void;
  close(): void;
  isOpen(): boolean;
  /** Whether Esc would close the card first, rather than something the page has opened since. */
  isOnTop(): boolean;
  /** The card's box in the window; null while none is visible. */
  box(): DOMRect | null;
  /** Whether a node is our own, or was before it was removed. */
  isOwnNode(node: EventTarget): boolean;
  /** Connects the frame with this nonce. @returns its key; null for an unknown nonce. */
  connect(nonce: string): string | null;
  hasFocus(): boolean;
  /** The text selected in the card. */
  selectedText(): Promise<string>;
}

/** Creates the popover. Nothing is added to the page until a card may be needed. */
export function createCardPopover(actions: CardActions): CardPopover {
  let state: State<Drawing> = isFrameBarred() ? REFUSED : ABSENT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: CardFrame | null = null;
  /** The host of the frame: the card, or the preload host until there is one. */
  let host: Host | null = null;
  let wanted: { readonly term: Term } & PopoverOptions = {
    term: NO_TERM,
    focus: false,
    pointer: null,
  };
  let size: CardLayout['size'] = 'normal';
  /** Natural height of the card, in CSS pixels. */
  let height = 0;
  let placed: PlacedCard | null = null;
  /** What had focus before the card, and the card's term; null if the card took no focus. */
  let before: { readonly active: HTMLElement | null; readonly term: Term } | null = null;
  let last: Drawing | null = null;
  const selection = createSelectionRequests(() => {
    frame?.post({ type: 'selected' });
    return frame !== null;
  });

  const hasFocus = () => host !== null && focusedIn(host.element.ownerDocument) === host.element;

  const dispatch = (event: Event<Drawing>) => {
    const step = next(state, event);
    if (step.state !== state) {
      clearTimeout(timer);
      const wait = delay(step.state);
      if (wait !== null) timer = setTimeout(() => dispatch({ name: 'elapsed' }), wait);
    }
    state = step.state;
    for (const effect of step.effects) {
      try {
        carryOut(effect);
      } catch {
        // The page's own code runs as a host is put in or shown, and may have taken it away again.
        dispatch({ name: 'lost' });
      }
    }
  };

  const carryOut = (effect: Effect<Drawing>) => {
    switch (effect.name) {
      case 'load':
        load();
        break;
      case 'draw': {
        const { view, layout } = effect.view;
        if (host) host.element.dataset.theme = layout.theme;
        frame?.post({ type: 'draw', drawing: effect.drawing, anew: effect.anew, layout, view });
        break;
      }
      case 'veil':
        if (host) host.element.dataset.veiled = '';
        break;
      case 'show':
        show();
        break;
      case 'remove':
        remove();
        break;
      case 'refuse':
        actions.onRefused();
    }
  };

  const load = () => {
    const doc = documentOf(layerFor(wanted.term.element));
    const made = createCardFrame(cardLabel(wanted.term.text), {
      onLoad: () => made === frame && dispatch({ name: 'loaded' }),
      onConnect: () => made === frame && dispatch({ name: 'connected' }),
      onMessage: (message) => made === frame && hear(message),
    });
    host = createPreload(made.element, size, doc);
    frame = made;
    insertPreload(host);
    made.load();
    window.addEventListener('beforeunload', leave);
  };

  const show = () => {
    if (!frame) return;
    const layer = layerFor(wanted.term.element);
    if (host?.element.localName !== CARD || host.element.parentNode !== layer) {
      host = moveToCardHost(frame.element, host, layer);
      // A page can keep any popover from being shown.
      if (!isShown(host)) return dispatch({ name: 'lost' });
    }
    const { element } = host;
    element.setAttribute('aria-label', cardLabel(wanted.term.text));
    frame.element.ariaLabel = cardLabel(wanted.term.text);
    element.dataset.size = size;
    element.dataset.theme = last?.layout.theme;
    placed?.end();
    const card = { ...wanted, blur: () => frame?.element.blur() };
    const { onClose } = actions;
    placed = placeCard(element, card, height, { sheet, onClose, onLook: followLayout });
    // Forces a layout while it is veiled: in Chromium, hit testing in the frame does not follow a
    // move from an inert host.
    element.getBoundingClientRect();
    delete element.dataset.veiled;
    const { ownerDocument: doc } = element;
    // What a double click has selected meanwhile is to be copied: that needs the focus.
    const focus = wanted.focus && !wanted.term.isSelected();
    // Once Tab has left the page, Chromium takes no focus from one of its frames
    // before the page itself has it.
    if (focus && !doc.hasFocus()) doc.defaultView?.focus();
    frame.post({ type: 'shown', pinned: wanted.focus, focus });
  };

  const remove = () => {
    window.removeEventListener('beforeunload', leave);
    placed?.end();
    placed = null;
    const hadFocus = hasFocus();
    frame?.close();
    // Blur first: removing the focused frame would leave the keyboard without a target.
    if (hadFocus) frame?.element.blur();
    // Leave the page's document as it was. In Firefox, a page can get hold
    // of the frame, and move it.
    host?.element.remove();
    frame?.element.remove();
    if (hadFocus) {
      host?.element.ownerDocument.defaultView?.focus();
      if (before) giveBackFocus(before.active, before.term.element);
    }
    frame = null;
    host = null;
    before = null;
    selection.end();
  };

  /** A page with an extension's frame would not get into the back/forward cache. */
  const leave = () => {
    actions.onLeave();
    dispatch({ name: 'lost' });
  };

  const sheet = createSheet(
    () => host?.element ?? null,
    (stop, end) => void frame?.post({ type: 'sheet', tall: stop === 'tall', atTop: end === 'top' }),
    actions.onClose,
  );

  const hear = (message: FromCard) => {
    switch (message.type) {
      case 'drawn':
        height = message.height;
        if (state.name === 'shown') placed?.place(height);
        dispatch({ name: 'drawn', drawing: message.drawing });
        break;
      case 'drag':
        sheet.by(message.by);
        break;
      case 'dropped':
        sheet.drop(message.speed);
        break;
      case 'stretch':
        sheet.stretch(message.tall);
        break;
      case 'selected':
        selection.answer(message.text);
        break;
      default:
        carryOutAction(message, actions);
    }
  };

  const drawingOf = (view: View, term: Term): Drawing => {
    const layout = layoutOf(term.element, size, actions.onLeaveSite !== undefined);
    last = sameIfEqual(last, view, layout);
    return last;
  };

  /** Draws the open card anew once its page is dark or light, or the window wide or narrow. */
  const followLayout = () => {
    const before = last;
    // A name that is being rendered again tells nothing of the page around it.
    if (wanted.term.isRemoved()) return;
    const now = before && drawingOf(before.view, wanted.term);
    if (now && now !== before) dispatch({ name: 'update', view: now });
  };

  /** Discards the frame if the page has removed or moved it, or it is in the wrong document. */
  const check = (term: Term) => {
    if (!frame) return;
    const here = documentOf(layerFor(term.element)) === frame.element.ownerDocument;
    const isMoved = frame.element.parentNode !== host?.root;
    if (!here || isMoved || !isShown(host)) dispatch({ name: 'lost' });
  };

  return {
    prepare(term, view) {
      check(term);
      wanted = { term, focus: false, pointer: null };
      dispatch({ name: 'prepare', view: drawingOf(view, term) });
    },
    unexpect: () => dispatch({ name: 'unexpect' }),
    open(term, view, how) {
      const focused = focusedIn(documentOf(layerFor(term.element)));
      // From one card to the next, remember what had focus in the page.
      const active = focused && focused === host?.element ? before?.active : focused;
      check(term);
      wanted = { term, ...how };
      before = how.focus ? { active: isFocusable(active) ? active : null, term } : null;
      dispatch({ name: 'open', view: drawingOf(view, term) });
    },
    update(view) {
      dispatch({ name: 'update', view: drawingOf(view, wanted.term) });
    },
    setSize(wantedSize) {
      if (size === wantedSize) return;
      size = wantedSize;
      if (!isOpen(state) || !host || !last) return;
      host.element.dataset.size = size;
      dispatch({ name: 'update', view: drawingOf(last.view, wanted.term) });
    },
    setPinned: (pinned, blocked) => void frame?.post({ type: 'pinned', pinned, blocked }),
    close: () => dispatch({ name: 'close' }),
    isOpen: () => isOpen(state),
    isOnTop: () => placed?.isOnTop() ?? true,
    box: () =>
      state.name === 'shown' && host && isShown(host) ? host.element.getBoundingClientRect() : null,
    isOwnNode: isHost,
    connect: (nonce) => frame?.connect(nonce) ?? null,
    hasFocus,
    selectedText: selection.ask,
  };
}
