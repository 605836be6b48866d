import { createListening } from '../hover/listen.ts';
import type { PageMention } from '../text/page-mention.ts';
import { createCardCode } from './card-code.ts';
import type { Presenter, PresenterContext } from './presenter.ts';

/** What the reader uses of a presenter. */
export type LazyPresenter = Omit<
  Presenter,
  'move' | 'press' | 'hold' | 'togglePin' | 'escape' | 'pointInCard' | 'isPinned'
>;

/** Milliseconds after which code that did not come is asked for again when the pointer moves. */
const RETRY = 25_000;

/**
 * Creates a presenter whose code is injected only once it is needed: many pages are never looked at.
 * It is needed when the pointer first moves on the page, at a click, and when a card is to be opened.
 * What happens until the code has come is handed to it.
 */
export function createLazyPresenter(context: PresenterContext, signal: AbortSignal): LazyPresenter {
  let presenter: Presenter | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  /** The mention whose card is to be opened. */
  let wanted: PageMention | null = null;
  /** The latest movement and the latest click. */
  const missed = new Map<'move' | 'press', (to: Presenter) => void>();
  const documents = new Set<Document>();
  const waiting = new AbortController();
  const code = createCardCode(() => context.sendToBackground({ type: 'card-code' }));

  const forget = () => {
    wanted = null;
    missed.clear();
  };

  const load = async () => {
    asked = performance.now();
    context.cards.load();
    const create = await code();
    if (presenter || signal.aborted) return;
    if (create) {
      waiting.abort();
      presenter = create(context, signal);
      for (const doc of documents) presenter.observe(doc);
      documents.clear();
      if (wanted) presenter.pin(wanted);
      for (const happen of missed.values()) happen(presenter);
    }
    forget();
  };

  const observe = createListening(
    (doc, view, _root, until) => {
      const options = { capture: true, passive: true, signal: until };
      const miss = (name: 'move' | 'press', happen: (to: Presenter) => void) => {
        missed.set(name, happen);
        if (performance.now() - asked > RETRY) void load();
      };
      const move = (event: PointerEvent) => {
        if (event.isTrusted && event.pointerType !== 'touch')
          miss('move', (to) => to.move(event, doc));
      };
      const press = (event: MouseEvent) => {
        if (event.isTrusted) miss('press', (to) => to.press(event, doc));
      };
      // The pointer has left the document.
      const leave = ({ relatedTarget }: PointerEvent) => relatedTarget || missed.delete('move');
      const onKey = ({ isTrusted, key }: KeyboardEvent) =>
        isTrusted && key === 'Escape' && forget();
      view.addEventListener('pointermove', move, options);
      view.addEventListener('click', press, options);
      view.addEventListener('pointerout', leave, options);
      view.addEventListener('keydown', onKey, options);
    },
    AbortSignal.any([signal, waiting.signal]),
  );

  return {
    observe(doc) {
      if (presenter) return presenter.observe(doc);
      for (const old of documents) if (!old.defaultView) documents.delete(old);
      documents.add(doc);
      observe(doc);
    },
    pin(mention) {
      if (presenter) return presenter.pin(mention);
      wanted = mention;
      void load();
    },
    close: () => (presenter ? presenter.close() : forget()),
    current: () => (presenter ? presenter.current() : wanted),
    last: () => (presenter ? presenter.last() : wanted),
    isOwnNode: (node) => presenter?.isOwnNode(node) ?? false,
    connect: (nonce) => presenter?.connect(nonce) ?? null,
    applySettings: () => presenter?.applySettings(),
    reopen: () => presenter?.reopen(),
    refresh: () => presenter?.refresh(),
    selectedText: () => presenter?.selectedText() ?? null,
    openFromCard: (entry) => presenter?.openFromCard(entry) ?? false,
  };
}
