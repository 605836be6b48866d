import type { CardPopover } from '../../components/card/card-popover.tsx';
import { alive, type sendToBackground } from '../../messages/send-to-background.ts';
import type { Card } from '../../packs/card.ts';
import { createHoverController, type HoverController } from '../hover/hover-controller.ts';
import { mentionAt } from '../hover/pointer.ts';
import { becomeCurrent } from '../instance.ts';
import type { Marks } from '../marks/marks.ts';
import type { State } from '../state.ts';
import type { PageMention } from '../text/page-mention.ts';
import { createCardActions } from './card-actions.ts';
import { createCardCode } from './card-code.ts';
import { type CardHistory, createCardHistory } from './card-history.ts';
import type { Cards } from './cards.ts';

/** Shows cards in the documents that it is to observe. */
export interface Presenter extends HoverController {
  /** Whether a node of the page is the card's own. */
  isOwnNode(node: Node): boolean;
}

export interface PresenterContext {
  readonly cards: Cards;
  readonly marks: Pick<Marks, 'keep' | 'open'>;
  readonly sendToBackground: typeof sendToBackground;
  state(): Pick<State<unknown, PageMention>, 'settings' | 'marked'>;
  stop(): void;
}

/**
 * Wires the pointer to cards. Their code is two thirds of all ours, and many pages are never looked
 * at: code and cards are fetched when the pointer first moves on the page, since the background
 * may have to wake for them, and a card is drawn while the pointer rests on its name.
 */
export function createPresenter(context: PresenterContext, signal: AbortSignal): Presenter {
  const { cards, marks, sendToBackground, state, stop } = context;
  let history: CardHistory | null = null;
  let active = false;
  /** The mention that the pointer rests on. */
  let expected: PageMention | null = null;
  /** Counts what was to be shown: only the latest opens. */
  let latest = 0;

  const code = createCardCode(() => sendToBackground({ type: 'card-code' }));
  /** Null where the card's code could not be had, so that there is nothing to show. */
  const getHistory = () => {
    if (!signal.aborted) history ??= createHistory(context, controller, signal);
    return history;
  };
  const get = async (entry: string): Promise<Card | null> => {
    const [card] = await Promise.all([cards.get(entry), code()]);
    return card;
  };
  /** Draws a card while the pointer still rests on its name, when the page has time to spare. */
  const prepare = async (mention: PageMention) => {
    const card = await get(mention.entry);
    await idle();
    if (!card || expected !== mention || !getHistory()) return;
    await idle();
    if (expected === mention) history?.prepare(mention, card);
  };

  const controller = createHoverController(
    {
      mentionAt: (doc, x, y) => {
        // Before marks are kept: those on the page may be of the reader that came after an update.
        if (!alive()) {
          stop();
          return null;
        }
        marks.keep();
        return mentionAt(state().marked, doc, x, y);
      },
      onPointerActivity: () => {
        if (active) return;
        active = true;
        void code();
        cards.load();
      },
      expect: (mention) => {
        expected = mention;
        if (mention) void prepare(mention);
      },
      cardBox: () => history?.box() ?? null,
      isCard: (event) => history !== null && isIn(history, event),
      opening: () => state().settings?.opening ?? 'rest',
      show: async (mention, focus, pointer) => {
        if (!alive()) return stop();
        const own = ++latest;
        marks.open(mention?.range ?? null);
        if (!mention) return history?.close();
        const card = await get(mention.entry);
        if (own !== latest || signal.aborted || !card) return;
        const size = state().settings?.size ?? 'normal';
        getHistory()?.open(mention, card, { focus, pointer, size });
      },
    },
    signal,
  );
  return { ...controller, isOwnNode: (node) => history?.isOwnNode(node) ?? false };
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}

/** Makes what shows cards; null where the card's code is not in the page. */
function createHistory(
  { cards, sendToBackground }: PresenterContext,
  controller: HoverController,
  signal: AbortSignal,
): CardHistory | null {
  const createPopover = globalThis.backgrounderCard;
  if (!createPopover) return null;

  let keep = false;
  const close = () => (signal.aborted ? history.close() : controller.close());
  const popover: CardPopover = createPopover({
    onBack: () => history.back(),
    onRelated: (id) => void history.openRelated(id),
    onClose: close,
    onLibrary: (route) => void sendToBackground({ type: 'open-library', route }).catch(() => {}),
    onMute: () => actions.onMute(),
    onLeaveSite: () => actions.onLeaveSite(),
  });
  const history = createCardHistory(popover, cards.get);
  const actions = createCardActions({
    history,
    sendToBackground,
    hold: controller.hold,
    close,
    keepAfterStop: (on) => {
      keep = on;
    },
  });
  signal.addEventListener('abort', () => {
    if (keep && history.isOpen()) keepAfterStop(history);
    else history.close();
  });
  return history;
}

/** Leaves the card of a page whose reader has ended, with the way to undo that, until it is closed. */
function keepAfterStop(history: CardHistory): void {
  const { signal } = becomeCurrent();
  const until = { capture: true, signal } as const;
  signal.addEventListener('abort', () => history.close());
  window.addEventListener('keydown', (event) => event.key === 'Escape' && history.close(), until);
  window.addEventListener(
    'pointerdown',
    (event) => !isIn(history, event) && history.close(),
    until,
  );
}

/** By the path of the event: of a card in a shadow tree, its target is the host of that tree. */
function isIn(history: CardHistory, event: Event): boolean {
  return history.isOpen() && event.composedPath().some((node) => history.isOwnNode(node));
}
