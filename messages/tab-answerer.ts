import type { Message, SenderKind } from './define.ts';
import { toEnvelope } from './envelope.ts';
import type { Answerer } from './handle-messages.ts';
import { isIn, typeOf } from './message-type.ts';
import type { TabMessages } from './protocol.ts';

/** A handler for each message to the reader of a tab. */
export type TabHandlers = {
  readonly [T in keyof TabMessages]: (
    request: TabMessages[T]['request'],
  ) => TabMessages[T]['response'] | Promise<TabMessages[T]['response']>;
};

/**
 * Creates the responder of a page's reader. Only the extension itself may send to it, so the
 * requests are not validated. On the welcome page, the messages of other pages arrive too.
 */
export function createTabAnswerer(handlers: TabHandlers): Answerer<SenderKind> {
  const answer = <T extends keyof TabMessages>(message: Message<TabMessages, T>) =>
    toEnvelope(message.type, () => handlers[message.type](message));
  return (message, sender) => {
    if (!isTabMessage(handlers, message)) return null;
    if (sender === 'extension') return answer(message);
    return Promise.resolve({ ok: false, error: 'not-allowed' });
  };
}

/** Goes by the type alone: the compiler has checked the rest where the message is sent. */
function isTabMessage(
  handlers: TabHandlers,
  message: unknown,
): message is { [T in keyof TabMessages]: Message<TabMessages, T> }[keyof TabMessages] {
  return isIn(handlers, typeOf(message));
}
