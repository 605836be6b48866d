import type { CardPopover, CardView } from '../../components/card/card-popover.tsx';
import type { NoticeView } from '../../components/card/UndoNotice.tsx';
import type { ErrorNotice } from '../../components/shared/error-notice.ts';
import type { Card } from '../../packs/card.ts';
import { boxesOf } from '../dom/frames.ts';
import { elementAt } from '../dom/nodes.ts';
import type { Point } from '../hover/triangle.ts';
import { namedBy, type PageMention } from '../text/page-mention.ts';

/** How a card opens. */
export interface Opening {
  readonly focus: boolean;
  /** Where the pointer is, in CSS pixels of the window. */
  readonly pointer: Point | null;
  /** How large its text is. */
  readonly size: string;
}

/** The open card and those that led to it. */
export interface CardHistory extends Pick<CardPopover, 'box' | 'isOpen'> {
  /** Draws a card that may be opened soon. */
  prepare(mention: PageMention, card: Card): void;
  open(mention: PageMention, card: Card, how: Opening): void;
  close(): void;
  /** Replaces the card in place by a related one. */
  openRelated(id: string): Promise<void>;
  back(): void;
  /** The card that is shown. */
  top(): Card | null;
  /** Puts a notice in the card's place; null brings the card back. */
  notice(notice: NoticeView | null): void;
  /** Says under the card what went wrong. */
  error(what: ErrorNotice): void;
  /** Whether a node of the page is the card's own. */
  isOwnNode(node: EventTarget): boolean;
}

/**
 * @param find gives the card of an entry, null where there is none; it may reject where the
 *   background cannot be reached.
 */
export function createCardHistory(
  popover: CardPopover,
  find: (id: string) => Promise<Card | null>,
): CardHistory {
  let cards: readonly Card[] = [];
  let openedAt: PageMention | null = null;
  let last: { readonly found: PageMention['found']; readonly view: CardView } | null = null;

  /** A card as it opens at a name; the same object each time, so that a prepared one is recognised. */
  const viewOf = (mention: PageMention, card: Card): CardView => {
    const { found } = mention;
    if (last?.found === found && last.view.card === card) return last.view;
    const view = { card, named: namedBy(mention), backTo: null, error: null, notice: null };
    last = { found, view };
    return view;
  };

  const draw = (now: { error?: ErrorNotice; notice?: NoticeView } = {}) => {
    const card = cards.at(-1);
    if (!card || !popover.isOpen()) return;
    popover.update({
      card,
      // A related card was not opened from a name on the page.
      named: cards.length === 1 && openedAt ? namedBy(openedAt) : null,
      backTo: cards.at(-2)?.name ?? null,
      error: now.error ?? null,
      notice: now.notice ?? null,
    });
  };

  return {
    box: () => popover.box(),
    isOwnNode: (node) => popover.isOwnNode(node),
    isOpen: () => popover.isOpen(),
    top: () => cards.at(-1) ?? null,
    prepare(mention, card) {
      if (!popover.isOpen()) popover.prepare(viewOf(mention, card));
    },
    open(mention, card, { focus, pointer, size }) {
      popover.setSize(size);
      cards = [card];
      openedAt = mention;
      const { range } = mention;
      const term = { element: elementAt(range), boxes: () => boxesOf(range) };
      popover.open(term, viewOf(mention, card), focus, pointer);
    },
    close() {
      cards = [];
      popover.close();
    },
    back() {
      cards = cards.slice(0, -1);
      draw();
    },
    async openRelated(id) {
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
