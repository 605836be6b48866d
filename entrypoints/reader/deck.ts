import type { CardPopover } from '../../components/card-popover.tsx';
import type { Card } from '../../packs/card.ts';
import type { Marked } from '../../page/reading.ts';
import type { Named } from '../../spotting/types.ts';

/** The open card and those that led to it. */
export interface Deck extends Pick<CardPopover, 'close' | 'box' | 'owns'> {
  open(on: Marked, card: Card, focus: boolean): void;
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
  let named: Named | null = null;

  const view = (failed: boolean) => {
    const card = cards.at(-1);
    if (!card) return null;
    // A related card was not opened from a name on the page.
    const [backTo, from] = [cards.at(-2)?.name ?? null, cards.length === 1 ? named : null];
    return { card, named: from, backTo, failed };
  };
  const draw = (failed = false) => {
    const now = view(failed);
    if (now && popover.isOpen()) popover.update(now);
  };

  return {
    box: () => popover.box(),
    owns: (node) => popover.owns(node),
    open(on, card, focus) {
      cards = [card];
      named = on.named;
      popover.open(on.range, { card, named, backTo: null, failed: false }, focus);
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
      draw(!card);
    },
  };
}
