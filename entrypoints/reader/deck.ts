import type { CardPopover } from '../../components/card-popover.tsx';
import type { Card } from '../../packs/card.ts';

/** The open card and those that led to it. */
export interface Deck extends Pick<CardPopover, 'close' | 'box' | 'owns'> {
  open(term: Range, card: Card, focus: boolean): void;
  /** Replaces the card in place by a related one. */
  turnTo(id: string): Promise<void>;
  back(): void;
}

/**
 * @param find gives the card of an entry, null where there is none; it may reject where the
 *   background cannot be reached.
 */
export function createDeck(popover: CardPopover, find: (id: string) => Promise<Card | null>): Deck {
  let cards: readonly Card[] = [];

  const view = (trouble: string | null) => {
    const card = cards.at(-1);
    return card ? { card, backTo: cards.at(-2)?.name ?? null, trouble } : null;
  };
  const draw = (trouble: string | null = null) => {
    const now = view(trouble);
    if (now && popover.isOpen()) popover.update(now);
  };

  return {
    box: () => popover.box(),
    owns: (node) => popover.owns(node),
    open(term, card, focus) {
      cards = [card];
      popover.open(term, { card, backTo: null, trouble: null }, focus);
    },
    close() {
      cards = [];
      popover.close();
    },
    back() {
      cards = cards.slice(0, -1);
      draw();
    },
    async turnTo(id) {
      const from = cards;
      const card = await find(id).catch(() => null);
      // Another card may have been opened meanwhile.
      if (from !== cards) return;
      if (card) cards = [...cards, card];
      draw(card ? null : 'This background could not be opened. Reload the page and try again.');
    },
  };
}
