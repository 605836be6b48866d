import type { CardPosition, FromCard } from '../../messages/card-port.ts';
import type { LibraryLink } from '../../messages/protocol.ts';

/** What is done in the card, to be carried out by whoever opened it. */
export interface CardActions {
  onBack(): void;
  /** @param index of a card among those that led to this one. */
  onTrail(index: number): void;
  /** Where the reader is in the card, which is to give way to another. */
  onPosition(position: CardPosition): void;
  onRelated(id: string): void;
  onClose(): void;
  onLibrary(route: LibraryLink): void;
  onMute(): void;
  /** Absent where the page is on no site. */
  onLeaveSite?: (() => void) | undefined;
  onUndo(): void;
  /** Esc was pressed in the card. */
  onEsc(): void;
  /** The pointer came into the card, or left it. */
  onPointer(inside: boolean): void;
  /** The card is to stay until it is closed. */
  onHold(): void;
  /** The same, asked for by its button; or not any more. */
  onPin(): void;
  /** The page is about to be left, and the card has gone. */
  onLeave(): void;
  /** The page lets no card be shown. */
  onRefused(): void;
}

/** What a card says that is about where and how it stands, and no action. */
type AboutItself = 'drawn' | 'drag' | 'dropped' | 'stretch' | 'selected';

/** Carries out what was done in the card. */
export function carryOutAction(
  message: Exclude<FromCard, { readonly type: AboutItself }>,
  actions: CardActions,
): void {
  switch (message.type) {
    case 'pointer':
      actions.onPointer(message.inside);
      break;
    case 'esc':
      actions.onEsc();
      break;
    case 'close':
      actions.onClose();
      break;
    case 'hold':
      actions.onHold();
      break;
    case 'pin':
      actions.onPin();
      break;
    case 'back':
      actions.onBack();
      break;
    case 'trail':
      actions.onTrail(message.index);
      break;
    case 'position':
      actions.onPosition(message.position);
      break;
    case 'related':
      actions.onRelated(message.id);
      break;
    case 'library':
      actions.onLibrary(message.route);
      break;
    case 'mute':
      actions.onMute();
      break;
    case 'leave-site':
      actions.onLeaveSite?.();
      break;
    case 'undo':
      actions.onUndo();
  }
}
