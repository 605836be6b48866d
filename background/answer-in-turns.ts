import type { Answerer } from '../messages/handle-messages.ts';
import { typeOf } from '../messages/message-type.ts';
import type { PageMessages } from '../messages/protocol.ts';
import { taskBreak } from '../spotting/task-break.ts';
import { createTurns } from './turns.ts';

/** Messages whose checking and handling cost time, so that many at once would hold up the other tabs. */
const COSTLY: ReadonlySet<unknown> = new Set<keyof PageMessages>([
  'page-signals',
  'spot',
  'cards',
  'term-count',
]);

/**
 * Lets the costly messages of a tab take turns: of each type, one is checked and handled at a time. Each yields as it
 * goes, so another tab waits for steps of some milliseconds, not for all that a tab has asked. A card does not wait
 * until the text of its page has been read: each type has turns of its own.
 *
 * @returns a responder that gives no answer if too many wait; a sender then asks again later; see `retry.ts`.
 */
export function answerInTurns(answer: Answerer): Answerer {
  const inTurn = createTurns(taskBreak);
  return (message, sender) => {
    const type = typeOf(message);
    if (sender.kind === 'extension' || !COSTLY.has(type)) return answer(message, sender);
    return inTurn(`${sender.tabId} ${String(type)}`, async () => {
      const answered = await answer(message, sender);
      return answered ?? { ok: false, error: 'malformed' };
    });
  };
}
