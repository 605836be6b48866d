import { isContextValid } from '../../messages/send.ts';
import type { sendFromPage } from '../../messages/send-from-page.ts';
import { createHoverController, type HoverController } from '../hover/hover-controller.ts';
import { mentionAt } from '../hover/pointer.ts';
import type { Marks } from '../marks/marks.ts';
import type { State } from '../state.ts';
import { namedBy, type PageMention } from '../text/page-mention.ts';
import { createCardCode } from './card-code.ts';
import type { Cards, FoundCard } from './cards.ts';
import type { PageCards } from './page-cards.ts';

/** Shows cards in the documents that it is to observe. */
export interface Presenter extends HoverController {
  /** Whether a node of the page is of ours. */
  isOwnNode(node: Node): boolean;
  /** @returns the key for the frame that has this nonce; null for a stranger. */
  connect(nonce: string): string | null;
  /** Applies settings that have changed to the open card. */
  applySettings(): void;
  /** The page came back from the browser's cache: a card that was pinned is open again. */
  reopen(): void;
  /** The text that is selected in the card; null where that has not the focus. */
  selectedText(): Promise<string> | null;
  /** Replaces the open card by that of an entry, where the card has the focus. @returns whether it did. */
  openFromCard(entry: string): boolean;
}

export interface PresenterContext {
  readonly cards: Cards;
  readonly marks: Pick<Marks, 'keep' | 'open'>;
  readonly sendToBackground: typeof sendFromPage;
  state(): Pick<State<unknown, PageMention>, 'settings' | 'marked'>;
  stop(): void;
}

/** Milliseconds after which the browser may have stopped the background for want of work: it does after 30 s. */
const ASLEEP = 25_000;

/**
 * Wires the pointer to cards. Many pages are never looked at: the code that shows cards and the cards
 * themselves are fetched when the pointer first moves on the page, since the background may have to
 * wake for them, and a card is drawn while the pointer rests on its name.
 */
export function createPresenter(context: PresenterContext, signal: AbortSignal): Presenter {
  const { cards, marks, sendToBackground, state, stop } = context;
  let history: PageCards | null = null;
  let awake = Number.NEGATIVE_INFINITY;
  /** The mention that the pointer rests on. */
  let expected: PageMention | null = null;
  /** Counts what was to be shown: only the latest opens. */
  let latest = 0;
  /** What is to be open again when the page comes back. */
  let pinned: PageMention | null = null;

  const code = createCardCode(() => sendToBackground({ type: 'card-code' }));
  /** Null where the code that shows cards could not be had, so that there is nothing to show. */
  const getHistory = () => {
    const create = globalThis.backgrounderCard;
    if (!signal.aborted && create) history ??= create(context, { ...controller, onLeave }, signal);
    return history;
  };
  const onLeave = () => {
    pinned = controller.isPinned() ? controller.current() : null;
  };
  const get = async (entry: string): Promise<FoundCard | null> => {
    const [card] = await Promise.all([cards.get(entry), code()]);
    return card;
  };
  const size = () => state().settings?.size ?? 'normal';
  /** Draws a card while the pointer still rests on its name, when the page has time to spare. */
  const prepare = async (mention: PageMention) => {
    const card = await get(mention.entry);
    await idle();
    if (card && expected === mention) getHistory()?.prepare(mention, card, size());
  };

  const controller = createHoverController(
    {
      mentionAt: (doc, x, y) => {
        // Before marks are kept: those on the page may be of the reader that came after an update.
        if (!isContextValid()) {
          stop();
          return null;
        }
        marks.keep();
        return mentionAt(state().marked, doc, x, y);
      },
      onPointerActivity: () => {
        const now = performance.now();
        if (now - awake < ASLEEP) return;
        // A card asks the background to vouch for its frame.
        if (awake > 0) void sendToBackground({ type: 'wake' }).catch(() => {});
        awake = now;
        void code();
        cards.load();
      },
      expect: (mention) => {
        expected = mention;
        if (mention) void prepare(mention);
        else history?.unexpect();
      },
      cardBox: () => history?.box() ?? null,
      isCard: (event) => history?.isIn(event) ?? false,
      isOnTop: () => history?.isOnTop() ?? true,
      opening: () => state().settings?.opening ?? 'rest',
      show: async (mention, focus, pointer) => {
        if (!isContextValid()) return stop();
        const own = ++latest;
        expected = null;
        marks.open(mention ? [mention.range] : []);
        if (!mention) return history?.close();
        const how = { focus, pointer, size: size() };
        if (mention.missing) {
          await code();
          if (own === latest) getHistory()?.openMissing(mention, mention.missing, how);
          return;
        }
        const card = await get(mention.entry);
        if (own !== latest || signal.aborted || !card) return;
        getHistory()?.open(mention, card, how);
      },
      onPinned: (pinned, blocked) =>
        history?.setPinned(pinned, blocked && (namedBy(blocked)?.text ?? null)),
    },
    signal,
  );
  return {
    ...controller,
    isOwnNode: (node) => history?.isOwnNode(node) ?? false,
    connect: (nonce) => history?.connect(nonce) ?? null,
    applySettings: () => history?.setSize(size()),
    reopen() {
      if (pinned && !pinned.range.collapsed) controller.pin(pinned);
      pinned = null;
    },
    selectedText: () => (history?.hasFocus() ? history.selectedText() : null),
    openFromCard(entry) {
      if (!history?.hasFocus()) return false;
      controller.hold();
      void history.openRelated(entry);
      return true;
    },
  };
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}
