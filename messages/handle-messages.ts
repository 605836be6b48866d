import { type Browser, browser } from '@wxt-dev/browser';
import type { MessageTypes } from './define.ts';
import type { Envelope } from './envelope.ts';
import type { Ours, RawSender, Sender } from './sender.ts';

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
export type Answerer<S = Sender> = (
  message: unknown,
  sender: S,
) => Promise<Envelope<unknown>> | null;

/**
 * Listens for messages from other parts of the extension and responds to them.
 *
 * @param identify what to know of the sender: `senderOf` or `kindOfSender`.
 * @returns a function that removes the listener.
 */
export function handleMessages<S>(
  answer: Answerer<S>,
  identify: (from: RawSender, ours: Ours) => S | null,
): () => void {
  const ours = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const listen = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    reply: (envelope: Envelope<unknown>) => void,
  ) => {
    const sender = identify(from, ours);
    const answered = sender === null ? null : answer(message, sender);
    if (!answered) return;
    void answered.then(reply).catch((error: unknown) => {
      // Larger than the browser sends, for one. Without any response, the sender would wait for
      // long, and then have all of it done again.
      reply({ ok: false, error: 'failed' });
      console.error('Backgrounder error:', error);
    });
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
