import type { CardPopover } from '../../components/card/card-popover.tsx';
import { alive, type sendToBackground } from '../../messages/send-to-background.ts';
import type { Card } from '../../packs/card.ts';
import type { PageSettings } from '../../settings/schema.ts';
import { type Hovering, hover } from '../hover/hover-controller.ts';
import { becomeCurrent } from '../instance.ts';
import type { Marks } from '../marks/marks.ts';
import type { Marked } from '../text/reading.ts';
import { createWishes } from './card-actions.ts';
import { createCardCode } from './card-code.ts';
import { createDeck, type Deck } from './card-history.ts';
import type { Cards } from './cards.ts';

/** Shows cards: from the moment there is something to open. */
export interface Presenter extends Hovering {
  /** Whether a node of the page is the card's own. */
  owns(node: Node): boolean;
}

export interface PresenterContext {
  readonly cards: Cards;
  readonly marks: Marks;
  readonly sendToBackground: typeof sendToBackground;
  settings(): PageSettings | null;
  mentionAt(shown: Document, x: number, y: number): Marked | null;
  stop(): void;
}

/**
 * Wires the pointer to cards. Their code is two thirds of all ours, and many pages are never looked
 * at: code and cards are fetched when the pointer first moves on the page, since the background
 * may have to wake for them, and a card is drawn while the pointer rests on its name.
 */
export function createPresenter(context: PresenterContext, signal: AbortSignal): Presenter {
  const { cards, marks, sendToBackground, settings, mentionAt, stop } = context;
  let deck: Deck | null = null;
  let stirred = false;
  /** The mention that the pointer rests on. */
  let expected: Marked | null = null;
  /** Counts what was to be shown: only the latest opens. */
  let turn = 0;

  const code = createCardCode(() => sendToBackground({ type: 'card-code' }));
  /** What shows cards; null where its code could not be had, so that there is nothing to show. */
  const deckHere = () => {
    if (!signal.aborted) deck ??= createDeckHere(context, hovering, signal);
    return deck;
  };
  const get = async (entry: string): Promise<Card | null> => {
    const [card] = await Promise.all([cards.get(entry), code()]);
    return card;
  };
  /** Draws the card of a mention while the pointer still rests on it, in turns the page has to spare. */
  const prepare = async (on: Marked) => {
    const card = await get(on.entry);
    await idle();
    if (!card || expected !== on || !deckHere()) return;
    await idle();
    if (expected === on) deck?.prepare(on, card);
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
        return mentionAt(shown, x, y);
      },
      stir: () => {
        if (stirred) return;
        stirred = true;
        void code();
        cards.load();
      },
      expect: (on) => {
        expected = on;
        if (on) void prepare(on);
      },
      cardBox: () => deck?.box() ?? null,
      isCard: (event) => deck !== null && isIn(deck, event),
      opening: () => settings()?.opening ?? 'rest',
      show: async (on, focus, pointer) => {
        if (!alive()) return stop();
        const own = ++turn;
        marks.open(on?.range ?? null);
        if (!on) return deck?.close();
        const card = await get(on.entry);
        if (own !== turn || signal.aborted) return;
        if (card)
          deckHere()?.open(on, card, { focus, pointer, size: settings()?.size ?? 'normal' });
      },
    },
    signal,
  );
  return { ...hovering, owns: (node) => deck?.owns(node) ?? false };
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}

/** Makes what shows cards, where the card's code is in the page. */
function createDeckHere(
  { cards, sendToBackground }: PresenterContext,
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
    onLibrary: (route) => void sendToBackground({ type: 'open-library', route }).catch(() => {}),
    onKnow: () => void wishes.know(),
    onLeaveSite: () => void wishes.leaveSite(),
  });
  const deck = createDeck(popover, cards.get);
  const wishes = createWishes({
    deck,
    sendToBackground,
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
function outlive(deck: Pick<Deck, 'close' | 'isOpen' | 'owns'>): void {
  const { signal } = becomeCurrent();
  const until = { capture: true, signal } as const;
  signal.addEventListener('abort', () => deck.close());
  window.addEventListener('keydown', (event) => event.key === 'Escape' && deck.close(), until);
  window.addEventListener('pointerdown', (event) => !isIn(deck, event) && deck.close(), until);
}

/** By the way it took: of a card in a shadow tree, an event's target is the host of that tree. */
function isIn(deck: Pick<Deck, 'isOpen' | 'owns'>, event: Event): boolean {
  return deck.isOpen() && event.composedPath().some((node) => deck.owns(node));
}
