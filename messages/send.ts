import { browser } from '@wxt-dev/browser';
import type { Message, MessageTypes } from './define.ts';
import { type Envelope, MessageError, openEnvelope } from './envelope.ts';
import { sendUntilAnswered } from './retry.ts';

/**
 * Delivers a message to the background and resolves to the response, still in its envelope.
 * What the background responds is trusted: it is of the same version of this extension, and
 * no page can answer for it.
 */
export type Send<M extends { readonly [T in keyof M]: MessageTypes }> = <T extends keyof M>(
  message: Message<M, T>,
) => Promise<Envelope<M[T]['response']> | undefined>;

/** Sends a message of a protocol and resolves to its response. */
type SendMessage<M extends { readonly [T in keyof M]: MessageTypes }> = <
  T extends keyof M & string,
>(
  message: Message<M, T>,
  send?: Send<M>,
) => Promise<M[T]['response']>;

/**
 * Creates a function that sends messages to the background, and sends them again if the browser
 * stopped the background before it responded. That function rejects with a `MessageError` if the
 * background cannot be reached, refuses, or fails. Pass `send` to deliver a message by another
 * route than from this document.
 */
export function createSendMessage<
  M extends { readonly [T in keyof M]: MessageTypes },
>(): SendMessage<M> {
  return async (message, send = (each) => browser.runtime.sendMessage(each)) => {
    let refusal: unknown;
    const envelope = await sendUntilAnswered(async () => {
      try {
        return await send(message);
      } catch (error) {
        refusal = error;
        return isContextValid() ? undefined : null;
      }
    });
    if (!envelope) throw new MessageError(message.type, 'silence', refusal);
    return openEnvelope(message.type, envelope);
  };
}

/** False once the extension has been updated, reloaded or removed while this page was open. */
export function isContextValid(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Without the extension, Firefox may throw on mere access.
    return false;
  }
}
