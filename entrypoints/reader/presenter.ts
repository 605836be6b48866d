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
 * Has the card's code put into the page and wires it to the pointer. It is two thirds of all our
 * code, and most pages name nothing: those never pay for it.
 */
export async function createPresenter(
  { cards, marks, ask, settings, mentionAt, stop }: PresenterContext,
  signal: AbortSignal,
): Promise<Presenter | null> {
  await ask({ type: 'card-code' });
  const createPopover = globalThis.backgrounderCard;
  if (!createPopover || signal.aborted) return null;

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
  const hovering = hover(
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
      cardBox: () => deck.box(),
      isCard: (event) => deck.owns(event.target),
      opening: () => settings()?.opening ?? 'rest',
      show: (on, pinned, pointer) => {
        if (!alive()) return stop();
        const card = on ? cards.get(on.entry) : undefined;
        marks.open(on && card ? on.range : null);
        popover.setSize(settings()?.size ?? 'normal');
        if (on && card) deck.open(on, card, pinned, pointer);
        else deck.close();
      },
    },
    signal,
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
  return { ...hovering, owns: (node) => deck.owns(node) };
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
