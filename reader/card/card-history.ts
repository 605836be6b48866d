import type { CardView, DoneFromCard, ErrorNotice } from '../../messages/card-port.ts';
import type { Card } from '../../packs/card.ts';
import type { PageSettings } from '../../settings/schema.ts';
import { boxesOf } from '../dom/frames.ts';
import { elementAt } from '../dom/nodes.ts';
import type { Point } from '../hover/triangle.ts';
import { namedBy, type PageMention } from '../text/page-mention.ts';
import type { Term } from './anchor.ts';
import type { CardPopover } from './card-popover.ts';

/** How a card opens. */
export interface Opening {
  readonly focus: boolean;
  /** Where the pointer is, in CSS pixels of the window. */
  readonly pointer: Point | null;
  /** How large its text is. */
  readonly size: PageSettings['size'];
}

/** Says in the card's place what was done, with a way to undo it. */
export interface Notice {
  readonly done: DoneFromCard;
  readonly onUndo: () => void;
}

/** The open card and those that led to it. */
export interface CardHistory
  extends Pick<
    CardPopover,
    | 'box'
    | 'isOpen'
    | 'isOnTop'
    | 'isOwnNode'
    | 'connect'
    | 'hasFocus'
    | 'selectedText'
    | 'unexpect'
  > {
  /** Draws a card that may be opened soon. */
  prepare(mention: PageMention, card: Card, size: Opening['size']): void;
  open(mention: PageMention, card: Card, how: Opening): void;
  close(): void;
  /** Replaces the card in place by a related one. */
  openRelated(id: string): Promise<void>;
  back(): void;
  /** The card that is shown. */
  top(): Card | null;
  /** Puts a notice in the card's place; null brings the card back. */
  notice(notice: Notice | null): void;
  /** Undoes what the notice in the card's place says. */
  undo(): void;
  /** Says under the card what went wrong. */
  error(what: ErrorNotice): void;
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
  let noticed: Notice | null = null;
  let last: { readonly found: PageMention['found']; readonly view: CardView } | null = null;

  /** A card as it opens at a name; the same each time, so that what was prepared can be told. */
  const viewOf = (mention: PageMention, card: Card): CardView => {
    const { found } = mention;
    if (last?.found === found && last.view.card === card) return last.view;
    const view = { card, named: namedBy(mention), backTo: null, error: null, done: null };
    last = { found, view };
    return view;
  };

  const draw = (error: ErrorNotice | null = null) => {
    const card = cards.at(-1);
    if (!card || !popover.isOpen()) return;
    popover.update({
      card,
      // A related card was not opened from a name on the page.
      named: cards.length === 1 && openedAt ? namedBy(openedAt) : null,
      backTo: cards.at(-2)?.name ?? null,
      error,
      done: noticed?.done ?? null,
    });
  };

  return {
    box: () => popover.box(),
    isOwnNode: (node) => popover.isOwnNode(node),
    isOpen: () => popover.isOpen(),
    isOnTop: () => popover.isOnTop(),
    connect: (nonce) => popover.connect(nonce),
    hasFocus: () => popover.hasFocus(),
    selectedText: () => popover.selectedText(),
    unexpect: () => popover.unexpect(),
    top: () => cards.at(-1) ?? null,
    prepare(mention, card, size) {
      if (popover.isOpen()) return;
      popover.setSize(size);
      popover.prepare(termOf(mention), viewOf(mention, card));
    },
    open(mention, card, { focus, pointer, size }) {
      popover.setSize(size);
      cards = [card];
      noticed = null;
      openedAt = mention;
      popover.open(termOf(mention), viewOf(mention, card), { focus, pointer });
    },
    close() {
      cards = [];
      noticed = null;
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
      draw(card ? null : { kind: 'not-opened' });
    },
    notice(notice) {
      noticed = notice;
      draw();
    },
    undo: () => noticed?.onUndo(),
    error: (what) => draw(what),
  };
}

function termOf({ range }: PageMention): Term {
  return { element: elementAt(range), boxes: () => boxesOf(range) };
}
