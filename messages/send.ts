import { browser } from '@wxt-dev/browser';
import type { Message, MessageTypes, Protocol } from './define.ts';
import { MessageError, openEnvelope } from './envelope.ts';
import { sendUntilAnswered } from './retry.ts';

/** Gets a message to the background and gives what it answers, still in its envelope. */
export type Send = (message: { readonly type: string }) => Promise<unknown>;

/** Sends the messages of a protocol, and gives what they are answered with. */
export type Sending<M extends { readonly [T in keyof M]: MessageTypes }> = <
  T extends keyof M & string,
>(
  message: Message<M, T>,
  send?: Send,
) => Promise<M[T]['response']>;

/**
 * Makes what sends messages to the background, again where the browser stopped it before it answered.
 * It throws a MessageError where the background cannot be reached, refuses, or fails. `send` is
 * given where a message is not to be sent from this document.
 */
export function createSending<M extends { readonly [T in keyof M]: MessageTypes }>(
  protocol: Protocol<M>,
): Sending<M> {
  return async (message, send = (each) => browser.runtime.sendMessage(each)) => {
    const { type } = message;
    let refusal: unknown;
    const envelope = await sendUntilAnswered(async () => {
      try {
        return await send(message);
      } catch (error) {
        refusal = error;
        return alive() ? undefined : null;
      }
    });
    if (envelope === undefined || envelope === null) {
      throw new MessageError(type, 'silence', refusal);
    }
    return openEnvelope(type, protocol[type].response, envelope);
  };
}

/** False once the extension was updated, reloaded or removed under a page that is still open. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Where the extension is gone, Firefox may throw at the very question.
    return false;
  }
}
