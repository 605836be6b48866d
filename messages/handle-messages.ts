import { type Browser, browser } from '@wxt-dev/browser';
import type { MessageTypes } from './define.ts';
import type { Envelope } from './envelope.ts';
import { type Sender, senderOf } from './sender.ts';

/** A handler for each message of a protocol. */
export type Handlers<M extends { readonly [T in keyof M]: MessageTypes }> = {
  readonly [T in keyof M]: (
    request: M[T]['request'],
    sender: Sender<M[T]['from']>,
  ) => M[T]['response'] | Promise<M[T]['response']>;
};

/**
 * Responds to a message; see `answerer.ts` and `tab-answerer.ts`. Never rejects; null leaves the
 * message to other listeners.
 */
export type Answerer = (message: unknown, sender: Sender) => Promise<Envelope<unknown>> | null;

/**
 * Listens for messages from other parts of the extension and responds to them.
 *
 * @returns a function that removes the listener.
 */
export function handleMessages(answer: Answerer): () => void {
  const ours = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const listen = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    reply: (envelope: Envelope<unknown>) => void,
  ) => {
    const sender = senderOf(from, ours);
    const answered = sender && answer(message, sender);
    if (!answered) return;
    void answered.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension context is gone, and its listeners with it.
    }
  };
}
