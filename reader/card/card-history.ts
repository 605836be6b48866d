import type {
  CardPosition,
  CardView,
  DoneFromCard,
  ErrorNotice,
  MissingView,
} from '../../messages/card-port.ts';
import type { Missing } from '../../messages/protocol.ts';
import type { Card } from '../../packs/card.ts';
import type { PageSettings } from '../../settings/schema.ts';
import { boxesOf } from '../dom/frames.ts';
import { documentOf, elementAt } from '../dom/nodes.ts';
import { isSelected } from '../dom/selection.ts';
import { articleDate } from '../text/article-date.ts';
import { namedBy, type PageMention } from '../text/page-mention.ts';
import type { Term } from './anchor.ts';
import type { CardPopover } from './card-popover.ts';
import type { PopoverOptions } from './placed-card.ts';

/** How a card opens. */
interface OpenOptions extends PopoverOptions {
  /** Text size. */
  readonly size: PageSettings['size'];
}

/** A confirmation in place of the card, with a way to undo what was done. */
export interface Notice {
  readonly done: DoneFromCard;
  readonly onUndo: () => void;
}

/** A card, and the reader's position in it when they followed a link to another. */
interface Step {
  readonly card: Card;
  readonly position: CardPosition | null;
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
    | 'setPinned'
    | 'setSize'
    | 'unexpect'
  > {
  /** Draws a card that may be needed soon. */
  prepare(mention: PageMention, card: Card, size: OpenOptions['size']): void;
  open(mention: PageMention, card: Card, how: OpenOptions): void;
  /** Says that selected text names no entry. The entries offered open in place. */
  openMissing(mention: PageMention, missing: Missing, how: OpenOptions): void;
  close(): void;
  /** Replaces the card by a related one. */
  openRelated(id: string): Promise<void>;
  /** Shows what the cards say by now. Those that are gone stay as they were. */
  refresh(): Promise<void>;
  back(): void;
  /** Goes back to one of the cards that led to this one, by its index. */
  backTo(index: number): void;
  /** Remembers the reader's position in the current card, for when they come back to it. */
  keepPosition(position: CardPosition): void;
  /** The current card. */
  top(): Card | null;
  /** Shows a confirmation in place of the card; null shows the card again. */
  notice(notice: Notice | null): void;
  /** Whether a confirmation is shown in place of the card. */
  isNotice(): boolean;
  /** Undoes what the confirmation says. */
  undo(): void;
  /** Shows an error below the card. */
  error(what: ErrorNotice): void;
}

/**
 * @param find gets the card of an entry, or null; may reject if the background cannot be reached.
 */
export function createCardHistory(
  popover: CardPopover,
  find: (id: string) => Promise<Card | null>,
): CardHistory {
  let steps: readonly Step[] = [];
  let openedAt: PageMention | null = null;
  let noticed: Notice | null = null;
  /** The text that names no entry, which the first card was opened from. */
  let missing: Missing | null = null;
  let last: { readonly found: PageMention['found']; readonly view: CardView } | null = null;

  /**
   * A card as opened from a mention; the same object each time, so that a
   * prepared one is recognised.
   */
  const viewOf = (mention: PageMention, card: Card): CardView => {
    const { found } = mention;
    if (last?.found === found && last.view.card === card) return last.view;
    const view = {
      card,
      named: namedBy(mention),
      articleDate: dateOf(mention),
      trail: [],
      position: null,
      error: null,
      done: null,
    };
    last = { found, view };
    return view;
  };

  const draw = (error: ErrorNotice | null = null) => {
    const step = steps.at(-1);
    if (!popover.isOpen()) return;
    if (!step) {
      if (missing) popover.update({ missing, error });
      return;
    }
    const before = steps.slice(0, -1).map(({ card }) => card.name);
    popover.update({
      ...step,
      // A related card was not opened from a name on the page.
      named: steps.length === 1 && openedAt ? namedBy(openedAt) : null,
      articleDate: openedAt && dateOf(openedAt),
      trail: missing ? [`“${missing.text}”`, ...before] : before,
      error,
      done: noticed?.done ?? null,
    });
  };

  const begin = (
    mention: PageMention,
    view: CardView | MissingView,
    how: OpenOptions,
    first: readonly Step[],
    none: Missing | null = null,
  ) => {
    steps = first;
    noticed = null;
    missing = none;
    openedAt = mention;
    popover.setSize(how.size);
    popover.open(termOf(mention), view, how);
  };

  return {
    ...popover,
    top: () => steps.at(-1)?.card ?? null,
    prepare(mention, card, size) {
      if (popover.isOpen()) return;
      popover.setSize(size);
      popover.prepare(termOf(mention), viewOf(mention, card));
    },
    open(mention, card, how) {
      begin(mention, viewOf(mention, card), how, [{ card, position: null }]);
    },
    openMissing(mention, what, how) {
      begin(mention, { missing: what, error: null }, how, [], what);
    },
    close() {
      steps = [];
      missing = null;
      noticed = null;
      popover.close();
    },
    async refresh() {
      const cards = await Promise.all(steps.map(({ card }) => find(card.id).catch(() => null)));
      const now = steps.map((step) => ({
        ...step,
        card: cards.find((card) => card?.id === step.card.id) ?? step.card,
      }));
      if (JSON.stringify(now) === JSON.stringify(steps)) return;
      steps = now;
      draw();
    },
    back() {
      steps = steps.slice(0, -1);
      draw();
    },
    backTo(index) {
      // The card that is shown is none of those that led to it. The first
      // may be that there is none.
      const least = missing ? 0 : 1;
      steps = steps.slice(0, Math.min(index + least, Math.max(least, steps.length - 1)));
      draw();
    },
    keepPosition(position) {
      const step = steps.at(-1);
      if (step) steps = [...steps.slice(0, -1), { ...step, position }];
    },
    async openRelated(id) {
      const from = steps;
      const card = await find(id).catch(() => undefined);
      // Another card may have been opened meanwhile.
      if (from !== steps) return;
      if (card) steps = [...steps, { card, position: null }];
      draw(card ? null : { kind: card === null ? 'not-opened' : 'no-answer' });
    },
    notice(notice) {
      noticed = notice;
      draw();
    },
    isNotice: () => noticed !== null,
    undo: () => noticed?.onUndo(),
    error: (what) => draw(what),
  };
}

function termOf({ range, found }: PageMention): Term {
  return {
    text: range.toString(),
    // The range may move to text that the page has put anew.
    get element() {
      return elementAt(range);
    },
    boxes: () => boxesOf(range),
    isRemoved: () => range.collapsed,
    // A card that was asked for by selecting text is another matter.
    isSelected: () => found !== null && isSelected(range),
  };
}

/** Date of the article that contains the name, possibly in a frame. */
function dateOf({ range }: PageMention): string | null {
  return articleDate(documentOf(range.startContainer));
}
