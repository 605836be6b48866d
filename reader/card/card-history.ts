import type { CardPopover, CardView } from '../../components/card/card-popover.tsx';
import type { NoticeView } from '../../components/card/UndoNotice.tsx';
import type { ErrorNotice } from '../../components/shared/error-notice.ts';
import type { Card } from '../../packs/card.ts';
import { boxesOf } from '../dom/frames.ts';
import { elementAt } from '../dom/nodes.ts';
import type { Point } from '../hover/triangle.ts';
import type { Marked } from '../text/reading.ts';

/** How a card opens. */
export interface Opening {
  readonly focus: boolean;
  /** Where the pointer is, in CSS pixels of the window. */
  readonly pointer: Point | null;
  /** How large its text is. */
  readonly size: string;
}

/** The open card and those that led to it. */
export interface Deck extends Pick<CardPopover, 'close' | 'box' | 'owns' | 'isOpen'> {
  /** Draws a card that may be opened soon. */
  prepare(on: Marked, card: Card): void;
  open(on: Marked, card: Card, how: Opening): void;
  /** Replaces the card in place by a related one. */
  turnTo(id: string): Promise<void>;
  back(): void;
  /** The card that is shown. */
  top(): Card | null;
  /** Puts a notice in the card's place; null brings the card back. */
  notice(notice: NoticeView | null): void;
  /** Says under the card what went wrong. */
  error(what: ErrorNotice): void;
}

/**
 * @param find gives the card of an entry, null where there is none; it may reject where the
 *   background cannot be reached.
 */
export function createDeck(popover: CardPopover, find: (id: string) => Promise<Card | null>): Deck {
  let cards: readonly Card[] = [];
  let on: Marked | null = null;
  let latest: { readonly on: Marked; readonly view: CardView } | null = null;

  /** A card as it opens at a name; the same each time, so that what was prepared can be told. */
  const viewOf = (marked: Marked, card: Card): CardView => {
    if (latest?.on === marked && latest.view.card === card) return latest.view;
    const view = { card, named: marked.named, backTo: null, error: null, notice: null };
    latest = { on: marked, view };
    return view;
  };

  const draw = (now: { error?: ErrorNotice; notice?: NoticeView } = {}) => {
    const card = cards.at(-1);
    if (!card || !popover.isOpen()) return;
    popover.update({
      card,
      // A related card was not opened from a name on the page.
      named: cards.length === 1 ? (on?.named ?? null) : null,
      backTo: cards.at(-2)?.name ?? null,
      error: now.error ?? null,
      notice: now.notice ?? null,
    });
  };

  return {
    box: () => popover.box(),
    owns: (node) => popover.owns(node),
    isOpen: () => popover.isOpen(),
    top: () => cards.at(-1) ?? null,
    prepare(marked, card) {
      if (!popover.isOpen()) popover.prepare(viewOf(marked, card));
    },
    open(marked, card, { focus, pointer, size }) {
      popover.setSize(size);
      cards = [card];
      on = marked;
      const { range } = marked;
      const term = { element: elementAt(range), boxes: () => boxesOf(range) };
      popover.open(term, viewOf(marked, card), focus, pointer);
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
      draw(card ? {} : { error: { kind: 'not-opened' } });
    },
    notice: (notice) => draw(notice ? { notice } : {}),
    error: (what) => draw({ error: what }),
  };
}
