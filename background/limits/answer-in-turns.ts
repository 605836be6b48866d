import type { Answerer } from '../../messages/handle-messages.ts';
import { isIn, typeOf } from '../../messages/message-type.ts';
import { BACKGROUND_PROTOCOL } from '../../messages/protocol.ts';
import { taskBreak } from '../../spotting/task-break.ts';
import { createTurns } from './turns.ts';

/**
 * Lets the messages of a tab take turns: one of each type is checked and handled at a time.
 * Each yields as it goes, so another tab waits for steps of some milliseconds rather than
 * for everything this tab has requested, whether that is finding names or injecting
 * something a thousand times. Types do not wait for each other, so a card need not wait
 * until the text of its page has been read.
 *
 * @returns a responder that gives no answer if too many messages wait; the sender then
 *   retries later, see `retry.ts`.
 */
export function answerInTurns(answer: Answerer): Answerer {
  const inTurn = createTurns(taskBreak);
  return (message, sender) => {
    const type = typeOf(message);
    if (sender.kind === 'extension' || !isIn(BACKGROUND_PROTOCOL, type))
      return answer(message, sender);
    return inTurn(`${sender.tabId} ${type}`, async () => {
      const answered = await answer(message, sender);
      return answered ?? { ok: false, error: 'malformed' };
    });
  };
}
