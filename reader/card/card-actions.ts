import type { sendFromPage } from '../../messages/send-from-page.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import type { CardHistory } from './card-history.ts';

interface CardActionsContext {
  readonly history: Pick<CardHistory, 'top' | 'notice' | 'error'>;
  readonly sendToBackground: typeof sendFromPage;
  /** Pins the card. */
  hold(): void;
  close(): void;
  /**
   * Sets whether the card stays open after the reader has stopped, as it does
   * when the site is turned off.
   */
  keepAfterStop(on: boolean): void;
}

/**
 * Actions of a card: mute its term, or turn off the site. Each is confirmed in place of the
 * card, with a way to undo it.
 */
export function createCardActions({
  history,
  sendToBackground,
  hold,
  close,
  keepAfterStop,
}: CardActionsContext): { onMute(): Promise<void>; onLeaveSite(): Promise<void> } {
  const isOpen = (id: string | undefined) => history.top()?.id === id;
  /**
   * Carries out a change. If that fails, it says so below the card, unless another is open by then.
   *
   * @returns whether it was saved.
   */
  const saves = async (change: Promise<WriteResult>): Promise<boolean> => {
    const id = history.top()?.id;
    const result = await change.catch(() => null);
    if (result?.ok) return true;
    if (isOpen(id))
      history.error(result ? { kind: 'not-saved', saved: result } : { kind: 'no-answer' });
    return false;
  };

  return {
    async onMute() {
      const card = history.top();
      if (!card) return;
      hold();
      const mute = (on: boolean) => saves(sendToBackground({ type: 'mute', id: card.id, on }));
      // The background may take seconds to wake: another card may be open by then.
      if (!(await mute(true)) || !isOpen(card.id)) return;
      history.notice({
        done: { kind: 'muted', name: card.name },
        onUndo: async () => {
          if ((await mute(false)) && isOpen(card.id)) history.notice(null);
        },
      });
    },
    async onLeaveSite() {
      hold();
      keepAfterStop(true);
      if (!(await saves(sendToBackground({ type: 'turn-off-site' })))) {
        keepAfterStop(false);
        return;
      }
      history.notice({
        done: { kind: 'site-off', host: location.hostname },
        onUndo: async () => {
          if (await saves(sendToBackground({ type: 'restore-site-rule' }))) close();
        },
      });
    },
  };
}
