import type { NotSaved } from '../../components/shared/error-notice.ts';
import type { sendToBackground } from '../../messages/send-to-background.ts';
import type { Saved } from '../../settings/saved.ts';
import type { Deck } from './card-history.ts';

/** What a reader can wish for from a card: no mark for its term, or none on this site. */
export interface Wishes {
  know(): Promise<void>;
  leaveSite(): Promise<void>;
}

export interface WishesContext {
  readonly deck: Deck;
  readonly sendToBackground: typeof sendToBackground;
  /** Keeps the card until it is closed. */
  hold(): void;
  close(): void;
  /** The site is being left: the card is to outlive the page's reader. */
  outlive(on: boolean): void;
}

/** Does what is wished for, says so in the card's place, and undoes it if asked at once. */
export function createWishes({
  deck,
  sendToBackground,
  hold,
  close,
  outlive,
}: WishesContext): Wishes {
  /** Says under the card what went wrong; null where nobody answered. */
  const failed = (result: NotSaved | null) =>
    deck.error(result ? { kind: 'not-saved', saved: result } : { kind: 'no-answer' });
  const made = async (change: Promise<Saved>): Promise<boolean> => {
    const result = await change.catch(() => null);
    if (!result?.ok) failed(result);
    return result?.ok ?? false;
  };

  return {
    async know() {
      const card = deck.top();
      if (!card) return;
      hold();
      if (!(await made(sendToBackground({ type: 'mute', id: card.id, on: true })))) return;
      deck.notice({
        done: { kind: 'known', name: card.name },
        onUndo: async () => {
          if (await made(sendToBackground({ type: 'mute', id: card.id, on: false })))
            deck.notice(null);
        },
        onClose: close,
      });
    },
    async leaveSite() {
      hold();
      outlive(true);
      const left = await sendToBackground({ type: 'turn-off-site' }).catch(() => null);
      if (!left?.ok) {
        outlive(false);
        failed(left);
        return;
      }
      deck.notice({
        done: { kind: 'left', host: location.hostname },
        onUndo: async () => {
          if (await made(sendToBackground({ type: 'restore-site-rule' }))) close();
        },
        onClose: close,
      });
    },
  };
}
