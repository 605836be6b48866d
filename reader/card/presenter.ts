import { isContextValid } from '../../messages/send.ts';
import type { sendFromPage } from '../../messages/send-from-page.ts';
import { createHoverController, type HoverController } from '../hover/hover-controller.ts';
import { mentionAt } from '../hover/pointer.ts';
import type { Marks } from '../marks/marks.ts';
import type { State } from '../state.ts';
import { namedBy, type PageMention } from '../text/page-mention.ts';
import type { createCardPopover } from './card-popover.ts';
import type { Cards } from './cards.ts';
import { createPageCards } from './page-cards.ts';

/** Shows cards in the documents it observes. */
export interface Presenter extends HoverController {
  /** Whether a node is our own. */
  isOwnNode(node: Node): boolean;
  /** Connects the frame with this nonce. @returns its key; null for an unknown nonce. */
  connect(nonce: string): string | null;
  /** Applies changed settings to the open card. */
  applySettings(): void;
  /** Opens a card that was pinned when the page went to the back/forward cache. */
  reopen(): void;
  /** Shows what the open card says by now, or closes it if its entry is gone. */
  refresh(): void;
  /** The text selected in the card; null if the card does not have focus. */
  selectedText(): Promise<string> | null;
  /** Replaces the open card by that of an entry. @returns false if the card does not have focus. */
  openFromCard(entry: string): boolean;
}

export interface PresenterContext {
  readonly cards: Cards;
  readonly marks: Pick<Marks, 'keep' | 'open'>;
  readonly sendToBackground: typeof sendFromPage;
  state(): Pick<State<unknown, PageMention>, 'settings' | 'marked'>;
  stop(): void;
}

/** Time after which the browser may have stopped the idle background, in ms; it does after 30 s. */
const ASLEEP = 25_000;
/** Time in which a page that is about to be left is gone, in ms: servers may be slow. */
const LEAVING = 10_000;

/**
 * Connects the pointer to cards. A card is drawn while the pointer rests on its name. Not part of
 * the reader's own script; see `lazy-presenter.ts`.
 */
export function createPresenter(
  context: PresenterContext,
  signal: AbortSignal,
  createPopover?: typeof createCardPopover,
): Presenter {
  const { cards, marks, sendToBackground, state, stop } = context;
  // The background has just injected this code.
  let awake = performance.now();
  /** The mention that the pointer rests on. */
  let expected: PageMention | null = null;
  /** Counts requests to show a card: only the latest is carried out. */
  let latest = 0;
  /** What to open again when the page is restored, and when the page was left. */
  let pinned: PageMention | null = null;
  let left = 0;

  const size = () => state().settings?.size ?? 'normal';
  /** Draws a card while the pointer rests on its name, when the page is idle. */
  const prepare = async (mention: PageMention) => {
    const card = await cards.get(mention.entry).catch(() => null);
    await idle();
    if (card && expected === mention && !signal.aborted) history.prepare(mention, card, size());
  };

  const controller = createHoverController(
    {
      mentionAt: (doc, x, y) => {
        // Check this first: after an update, the marks may belong to the new reader.
        if (!isContextValid()) {
          stop();
          return null;
        }
        marks.keep();
        return mentionAt(state().marked, doc, x, y);
      },
      onPointerActivity: () => {
        const now = performance.now();
        // It was not left after all, as for an address that opens an app.
        if (now - left > LEAVING) pinned = null;
        if (now - awake < ASLEEP) return;
        awake = now;
        // Wake the background, which has to vouch for the card's frame.
        void sendToBackground({ type: 'wake' }).catch(() => {});
        cards.load();
      },
      expect: (mention) => {
        expected = mention;
        if (mention) void prepare(mention);
        else history.unexpect();
      },
      cardBox: () => history.box(),
      isCard: (event) => history.isIn(event),
      isOnTop: () => history.isOnTop(),
      isNotice: () => history.isNotice(),
      opening: () => state().settings?.opening ?? 'rest',
      show: async (mention, focus, pointer) => {
        if (!isContextValid()) return stop();
        const own = ++latest;
        expected = null;
        marks.open(mention ? [mention.range] : []);
        if (!mention) return history.close();
        const how = { focus, pointer, size: size() };
        if (mention.missing) return history.openMissing(mention, mention.missing, how);
        const card = await cards.get(mention.entry).catch(() => null);
        if (own !== latest || signal.aborted) return;
        pinned = null;
        if (card) history.open(mention, card, how);
        // As after Esc, it is tried again once the pointer has left the name, or at a click.
        else controller.escape();
      },
      onPinned: (pinned, blocked) =>
        history.setPinned(pinned, blocked && (namedBy(blocked)?.text ?? null)),
    },
    signal,
  );
  const onLeave = () => {
    pinned = controller.isPinned() ? controller.current() : null;
    left = performance.now();
  };
  const history = createPageCards(context, { ...controller, onLeave }, signal, createPopover);

  return {
    ...controller,
    isOwnNode: (node) => history.isOwnNode(node),
    connect: (nonce) => history.connect(nonce),
    applySettings: () => history.setSize(size()),
    reopen() {
      if (pinned && !pinned.range.collapsed) controller.pin(pinned);
      pinned = null;
    },
    async refresh() {
      const open = controller.current();
      await history.refresh();
      // Selected text may have no entry from the start.
      const now = open?.entry ? await cards.get(open.entry).catch(() => undefined) : undefined;
      if (now === null && open === controller.current()) controller.close();
    },
    selectedText: () => (history.hasFocus() ? history.selectedText() : null),
    openFromCard(entry) {
      if (!history.hasFocus()) return false;
      controller.hold();
      void history.openRelated(entry);
      return true;
    },
  };
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}
