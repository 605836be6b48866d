import type { NotSaved } from '../../messages/card-port.ts';
import type { sendFromPage } from '../../messages/send-from-page.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import type { CardHistory } from './card-history.ts';

export interface CardActionsContext {
  readonly history: Pick<CardHistory, 'top' | 'notice' | 'error'>;
  readonly sendToBackground: typeof sendFromPage;
  /** Keeps the card until it is closed. */
  hold(): void;
  close(): void;
  /** The site is being left: whether the card is to stay when the page's reader ends. */
  keepAfterStop(on: boolean): void;
}

/**
 * What can be done from a card: no mark for its term, or none on this site. Does it, says so in the
 * card's place, and undoes it if asked at once.
 */
export function createCardActions({
  history,
  sendToBackground,
  hold,
  close,
  keepAfterStop,
}: CardActionsContext): { onMute(): Promise<void>; onLeaveSite(): Promise<void> } {
  /** Says under the card what went wrong; null where nobody answered. */
  const failed = (result: NotSaved | null) =>
    history.error(result ? { kind: 'not-saved', saved: result } : { kind: 'no-answer' });
  /** @returns whether it was saved. */
  const saves = async (change: Promise<WriteResult>): Promise<boolean> => {
    const result = await change.catch(() => null);
    if (!result?.ok) failed(result);
    return result?.ok ?? false;
  };

  return {
    async onMute() {
      const card = history.top();
      if (!card) return;
      hold();
      const mute = (on: boolean) => saves(sendToBackground({ type: 'mute', id: card.id, on }));
      if (!(await mute(true))) return;
      history.notice({
        done: { kind: 'muted', name: card.name },
        onUndo: async () => {
          if (await mute(false)) history.notice(null);
        },
      });
    },
    async onLeaveSite() {
      hold();
      keepAfterStop(true);
      const left = await sendToBackground({ type: 'turn-off-site' }).catch(() => null);
      if (!left?.ok) {
        keepAfterStop(false);
        failed(left);
        return;
      }
      history.notice({
        done: { kind: 'left', host: location.hostname },
        onUndo: async () => {
          if (await saves(sendToBackground({ type: 'restore-site-rule' }))) close();
        },
      });
    },
  };
}
