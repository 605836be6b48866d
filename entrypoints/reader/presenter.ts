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
  /** Gives the card of an entry, if there is one. */
  card(id: string): Promise<Card | null>;
  readonly marks: Marks;
  readonly ask: typeof ask;
  settings(): PageSettings | null;
  mentionAt(shown: Document, x: number, y: number): Marked | null;
  stop(): void;
}

/**
 * Wires the pointer to cards. Their code is two thirds of all ours, and most pages are read
 * without a card: code and cards are fetched when the pointer first comes onto a marked name,
 * and are there when the pointer has rested long enough.
 */
export function createPresenter(context: PresenterContext, signal: AbortSignal): Presenter {
  const { card: cardOf, marks, ask, settings, mentionAt, stop } = context;
  let deck: Deck | null = null;
  let coming: Promise<void> | null = null;
  /** Counts what was to be shown: only the latest opens. */
  let turn = 0;

  const getCode = async () => {
    await ask({ type: 'card-code' });
    if (!signal.aborted) deck ??= createDeckHere(context, hovering, signal);
    // The browser may not have let it in just then.
    if (!deck) coming = null;
  };
  /** Gets the card's code, if it is not there, and a card. Without either there is nothing to show. */
  const get = async (entry: string): Promise<Card | null> => {
    coming ??= getCode().catch(() => {
      coming = null;
    });
    const [card] = await Promise.all([cardOf(entry), coming]);
    return card;
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
        if (on) void get(on.entry);
        return on;
      },
      cardBox: () => deck?.box() ?? null,
      isCard: (event) => deck?.owns(event.target) ?? false,
      opening: () => settings()?.opening ?? 'rest',
      show: async (on, focus, pointer) => {
        if (!alive()) return stop();
        const own = ++turn;
        marks.open(on?.range ?? null);
        if (!on) return deck?.close();
        const card = await get(on.entry);
        if (own !== turn || signal.aborted) return;
        if (card) deck?.open(on, card, { focus, pointer, size: settings()?.size ?? 'normal' });
      },
    },
    signal,
  );
  return { ...hovering, owns: (node) => deck?.owns(node) ?? false };
}

/** Makes what shows cards, where the card's code is in the page. */
function createDeckHere(
  { card, ask }: PresenterContext,
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
  const deck = createDeck(popover, card);
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
