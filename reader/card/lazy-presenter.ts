import { createFingers, type Movement } from '../hover/fingers.ts';
import { createListening } from '../hover/listen.ts';
import type { PageMention } from '../text/page-mention.ts';
import type { createPresenter, Presenter, PresenterContext } from './presenter.ts';

declare global {
  /**
   * The code that shows cards, for the reader: scripts of one extension share the globals of its
   * isolated world, out of the page's reach.
   */
  var backgrounderPresenter: typeof createPresenter | undefined;
}

/** What the reader uses of a presenter. */
export type LazyPresenter = Omit<
  Presenter,
  'move' | 'press' | 'hold' | 'togglePin' | 'escape' | 'pointInCard' | 'isPinned'
>;

/** Milliseconds after which code that did not come is asked for again when the pointer moves. */
const RETRY = 25_000;

/**
 * Creates a presenter whose code is injected only once it is needed: many pages are never looked
 * at. It is needed when the pointer first moves on the page, at a click, and when a card is to be
 * opened. What happens until the code has come is handed to it.
 */
export function createLazyPresenter(context: PresenterContext, signal: AbortSignal): LazyPresenter {
  let asked = Number.NEGATIVE_INFINITY;
  let isAsking = false;
  /** The mention whose card is to be opened. */
  let wanted: PageMention | null = null;
  /** The latest movement and the latest click. */
  const missed = new Map<'move' | 'press', (to: Presenter) => void>();
  const isFinger = createFingers();
  const documents = new Set<Document>();
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);

  const forget = () => {
    wanted = null;
    missed.clear();
  };

  const load = async () => {
    asked = performance.now();
    isAsking = true;
    context.cards.load();
    // To inject it twice does no harm. Where the background is not reached, or the browser rejects
    // the script, there is none.
    await context.sendToBackground({ type: 'card-code' }).catch(() => null);
    isAsking = false;
    if (until.aborted) return;
    const create = globalThis.backgrounderPresenter;
    if (create) {
      waiting.abort();
      const presenter = create(context, signal);
      Object.assign(lazy, presenter);
      for (const doc of documents) presenter.observe(doc);
      documents.clear();
      if (wanted) presenter.pin(wanted);
      for (const happen of missed.values()) happen(presenter);
    }
    forget();
  };

  const listen = createListening((doc, view, _root, signal) => {
    const options = { capture: true, passive: true, signal };
    /** What was clicked, and everything around it. */
    let pressed: readonly EventTarget[] = [];
    const miss = (name: 'move' | 'press', happen: (to: Presenter) => void) => {
      missed.set(name, happen);
      if (isAsking) return;
      // A click is not to wait for the next movement.
      if (name === 'press' || performance.now() - asked > RETRY) void load();
    };
    const move = (event: Movement) =>
      event.isTrusted && !isFinger(event) && miss('move', (to) => to.move(event, doc));
    const press = (event: MouseEvent) => {
      if (!event.isTrusted) return;
      // Empty once the event is over.
      const path = event.composedPath();
      pressed = path;
      miss('press', (to) => to.press(event, doc, path));
    };
    // The mouse or pen has left the document. Where a page stops movements, this
    // is what tells of a finger.
    const leave = (event: PointerEvent) =>
      isFinger(event) || event.relatedTarget || missed.delete('move');
    const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && forget();
    view.addEventListener('pointermove', move, options);
    view.addEventListener('mousemove', move, options);
    view.addEventListener('click', press, options);
    view.addEventListener('pointerout', leave, options);
    // Another name may be there by now.
    const scroll = ({ target }: Event) =>
      target && pressed.includes(target) && missed.delete('press');
    view.addEventListener('scroll', scroll, options);
    view.addEventListener('keydown', onKey, options);
  }, until);

  /**
   * What is done meanwhile; then each of these is the presenter's own, so that they have to
   * be called on this object.
   */
  const lazy: LazyPresenter = {
    observe(doc) {
      for (const old of documents) if (!old.defaultView) documents.delete(old);
      documents.add(doc);
      listen(doc);
    },
    pin(mention) {
      wanted = mention;
      void load();
    },
    close: forget,
    current: () => wanted,
    last: () => wanted,
    isOwnNode: () => false,
    connect: () => null,
    applySettings() {},
    reopen() {},
    refresh() {},
    selectedText: () => null,
    openFromCard: () => false,
  };
  return lazy;
}
