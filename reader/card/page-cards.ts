import type { sendFromPage } from '../../messages/send-from-page.ts';
import type { HoverController } from '../hover/hover-controller.ts';
import { becomeCurrent } from '../instance.ts';
import { createAct } from './act.ts';
import { createCardActions } from './card-actions.ts';
import { type CardHistory, createCardHistory } from './card-history.ts';
import { createCardPopover } from './card-popover.ts';
import type { Cards } from './cards.ts';

/** The cards of a page: the one opened at a name, and those reached from it. */
interface PageCards extends CardHistory {
  /** Whether an event happened in the card, as far as the page can tell. */
  isIn(event: Event): boolean;
}

interface PageCardsContext {
  readonly cards: Pick<Cards, 'get'>;
  readonly sendToBackground: typeof sendFromPage;
}

/** The hover controller, which decides which card is open. */
interface PageCardsController
  extends Pick<
    HoverController,
    'close' | 'hold' | 'togglePin' | 'escape' | 'pointInCard' | 'isPinned'
  > {
  /** Is called before a card closes because the page is being left. */
  onLeave(): void;
}

/** Creates what shows cards, until `signal` ends. */
export function createPageCards(
  { cards, sendToBackground }: PageCardsContext,
  controller: PageCardsController,
  signal: AbortSignal,
  createPopover: typeof createCardPopover = createCardPopover,
): PageCards {
  const act = createAct(sendToBackground);
  let keep = false;
  const close = () => (signal.aborted ? history.close() : controller.close());
  const popover = createPopover({
    onBack: () => history.back(),
    onTrail: (index) => history.backTo(index),
    onPosition: (position) => history.keepPosition(position),
    onRelated: (id) => void history.openRelated(id),
    onClose: close,
    onLibrary: (route) => void act({ type: 'open-library', route }).catch(() => {}),
    onMute: () => void actions.onMute(),
    // The extension's own pages belong to no site.
    ...(/^https?:$/.test(location.protocol)
      ? { onLeaveSite: () => void actions.onLeaveSite() }
      : {}),
    onUndo: () => history.undo(),
    onEsc: () => (signal.aborted ? history.close() : controller.escape()),
    onPointer: controller.pointInCard,
    onHold: controller.hold,
    onPin: controller.togglePin,
    onLeave() {
      controller.onLeave();
      close();
    },
    onRefused() {
      const id = history.top()?.id;
      const asked = controller.isPinned();
      controller.close();
      // Only open a popup if the user asked for the card.
      if (id && asked) void act({ type: 'open-popup', id }).catch(() => {});
    },
  });
  const history = createCardHistory(popover, cards.get);
  const actions = createCardActions({
    history,
    sendToBackground: act,
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
  return {
    ...history,
    isIn: (event) => isIn(history, event),
  };
}

/** Keeps the card open after the reader has stopped, so that turning the site off can be undone. */
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

/**
 * By the event's path: if the card is in a shadow tree, the target is only the host of that tree.
 */
function isIn(history: CardHistory, event: Event): boolean {
  return history.isOpen() && event.composedPath().some((node) => history.isOwnNode(node));
}
