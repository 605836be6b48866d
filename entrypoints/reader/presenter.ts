import type { CardPopover } from '../../components/card-popover.tsx';
import { alive, type ask } from '../../messages/ask.ts';
import type { Card } from '../../packs/card.ts';
import { type Hovering, hover } from '../../page/hovering.ts';
import type { Marks } from '../../page/marks.ts';
import type { Marked } from '../../page/reading.ts';
import { createDeck } from './deck.ts';

/** Shows cards: from the moment there is something to open. */
export interface Presenter extends Hovering {
  /** Whether a node of the page is the card's own. */
  owns(node: Node): boolean;
}

export interface PresenterContext {
  readonly cards: ReadonlyMap<string, Card>;
  readonly marks: Marks;
  readonly ask: typeof ask;
  mentionAt(x: number, y: number): Marked | null;
  stop(): void;
}

/**
 * Has the card's code put into the page and wires it to the pointer. It is two thirds of all our
 * code, and most pages name nothing: those never pay for it.
 */
export async function createPresenter(
  { cards, marks, ask, mentionAt, stop }: PresenterContext,
  signal: AbortSignal,
): Promise<Presenter | null> {
  await ask({ type: 'card-code' });
  const createPopover = globalThis.backgrounderCard;
  if (!createPopover || signal.aborted) return null;

  const popover: CardPopover = createPopover(
    {
      onBack: () => deck.back(),
      onRelated: (id) => void deck.turnTo(id),
      onClose: () => hovering.close(),
      onLeaveSite: () => void ask({ type: 'leave-site' }).catch(() => {}),
    },
    signal,
  );
  const deck = createDeck(
    popover,
    async (id) => cards.get(id) ?? (await ask({ type: 'card', id })),
  );
  const hovering = hover(
    {
      mentionAt: (x, y) => {
        // Before marks are kept: those on the page may be of the reader that came after an update.
        if (!alive()) {
          stop();
          return null;
        }
        marks.keep();
        return mentionAt(x, y);
      },
      cardBox: () => deck.box(),
      isCard: (event) => deck.owns(event.target),
      show: (on, pinned) => {
        if (!alive()) return stop();
        const card = on ? cards.get(on.entry) : undefined;
        marks.open(on && card ? on.range : null);
        if (on && card) deck.open(on, card, pinned);
        else deck.close();
      },
    },
    signal,
  );
  return { ...hovering, owns: (node) => deck.owns(node) };
}
