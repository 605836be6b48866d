import type { CardPopover } from '../../components/card-popover.tsx';
import { alive, type ask } from '../../messages/ask.ts';
import type { Card } from '../../packs/card.ts';
import { type Hovering, hover } from '../../page/hovering.ts';
import type { Marks } from '../../page/marks.ts';
import type { Marked } from '../../page/reading.ts';
import type { PageSettings } from '../../settings/schema.ts';
import { createDeck, type Deck } from './deck.ts';
import { becomeCurrent } from './instance.ts';
import { createWishes } from './wishes.ts';

/** Shows cards: from the moment there is something to open. */
export interface Presenter extends Hovering {
  /** Whether a node of the page is the card's own. */
  owns(node: Node): boolean;
}

export interface PresenterContext {
  readonly cards: ReadonlyMap<string, Card>;
  readonly marks: Marks;
  readonly ask: typeof ask;
  settings(): PageSettings | null;
  mentionAt(shown: Document, x: number, y: number): Marked | null;
  stop(): void;
}

/**
 * Wires the pointer to cards. Their code is two thirds of all ours, and most pages are read
 * without a card: it is put into the page when the pointer first comes onto a marked name, and
 * is there when the pointer has rested long enough.
 */
export function createPresenter(context: PresenterContext, signal: AbortSignal): Presenter {
  const { cards, marks, ask, settings, mentionAt, stop } = context;
  let deck: Deck | null = null;
  /** Opens what is to be seen, once the card's code is there. */
  let open: ((deck: Deck) => void) | null = null;
  let loading = false;

  const load = async () => {
    if (deck || loading) return;
    loading = true;
    try {
      await ask({ type: 'card-code' });
      if (!signal.aborted) deck ??= loadDeck(context, hovering, signal);
    } catch {
      // Tried again with the next move of the pointer.
    }
    loading = false;
    if (deck) open?.(deck);
  };

  const hovering: Hovering = hover(
    {
      mentionAt: (shown, x, y) => {
        // Before marks are kept: those on the page may be of the reader that came after an update.
        if (!alive()) {
          stop();
          return null;
        }
        marks.keep();
        const on = mentionAt(shown, x, y);
        if (on) void load();
        return on;
      },
      cardBox: () => deck?.box() ?? null,
      isCard: (event) => deck?.owns(event.target) ?? false,
      opening: () => settings()?.opening ?? 'rest',
      show: (on, focus, pointer) => {
        if (!alive()) return stop();
        const card = on ? cards.get(on.entry) : undefined;
        marks.open(on && card ? on.range : null);
        const size = settings()?.size ?? 'normal';
        open = on && card ? (there) => there.open(on, card, { focus, pointer, size }) : null;
        if (!open) deck?.close();
        else if (deck) open(deck);
        else void load();
      },
    },
    signal,
  );
  return { ...hovering, owns: (node) => deck?.owns(node) ?? false };
}

/** Makes what shows cards, where the card's code is in the page. */
function loadDeck(
  { cards, ask }: PresenterContext,
  hovering: Hovering,
  signal: AbortSignal,
): Deck | null {
  const createPopover = globalThis.backgrounderCard;
  if (!createPopover) return null;

  let leaving = false;
  const close = () => (signal.aborted ? deck.close() : hovering.close());
  const popover: CardPopover = createPopover({
    onBack: () => deck.back(),
    onRelated: (id) => void deck.turnTo(id),
    onClose: close,
    onLibrary: (place) => void ask({ type: 'open-library', place }).catch(() => {}),
    onKnow: () => void wishes.know(),
    onLeaveSite: () => void wishes.leaveSite(),
  });
  const deck = createDeck(
    popover,
    async (id) => cards.get(id) ?? (await ask({ type: 'card', id })),
  );
  const wishes = createWishes({
    deck,
    ask,
    hold: hovering.hold,
    close,
    outlive: (on) => {
      leaving = on;
    },
  });
  signal.addEventListener('abort', () => {
    if (leaving && deck.isOpen()) outlive(deck);
    else deck.close();
  });
  return deck;
}

/** Leaves the card of a page whose reader has ended, with the way to undo that, until it is closed. */
function outlive(deck: Pick<Deck, 'close' | 'owns'>): void {
  const { signal } = becomeCurrent();
  const until = { capture: true, signal } as const;
  signal.addEventListener('abort', () => deck.close());
  window.addEventListener('keydown', (event) => event.key === 'Escape' && deck.close(), until);
  window.addEventListener(
    'pointerdown',
    (event) => !deck.owns(event.target) && deck.close(),
    until,
  );
}
