import type { CardPosition, FromCard } from '../../messages/card-port.ts';
import type { LibraryLink } from '../../messages/protocol.ts';

/** Carries out what the user does in the card. */
export interface CardActions {
  onBack(): void;
  /** @param index of the card among those that led to this one. */
  onTrail(index: number): void;
  /** The reader's position in the card, before another replaces it. */
  onPosition(position: CardPosition): void;
  onRelated(id: string): void;
  onClose(): void;
  onLibrary(route: LibraryLink): void;
  onMute(): void;
  /** Absent if the page belongs to no site. */
  onLeaveSite?: (() => void) | undefined;
  onUndo(): void;
  /** Esc was pressed in the card. */
  onEsc(): void;
  /** The pointer entered or left the card. */
  onPointer(inside: boolean): void;
  /** Pin the card. */
  onHold(): void;
  /** The pin button was pressed: pin the card, or unpin it. */
  onPin(): void;
  /** The page is about to be left, and the card is gone. */
  onLeave(): void;
  /** The page does not allow cards. */
  onRefused(): void;
}

/** Messages about the card's layout or state, which are not actions. */
type AboutItself = 'drawn' | 'drag' | 'dropped' | 'stretch' | 'selected';

/** Calls the handler of an action in the card. */
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
