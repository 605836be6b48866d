import { browser } from '@wxt-dev/browser';
import type { Message, MessageTypes, Protocol } from './define.ts';
import { MessageError, openEnvelope } from './envelope.ts';
import { sendUntilAnswered } from './retry.ts';

/** Delivers a message to the background and resolves to the response, still in its envelope. */
export type Send = (message: { readonly type: string }) => Promise<unknown>;

/** Sends a message of a protocol and resolves to its response. */
export type SendMessage<M extends { readonly [T in keyof M]: MessageTypes }> = <
  T extends keyof M & string,
>(
  message: Message<M, T>,
  send?: Send,
) => Promise<M[T]['response']>;

/**
 * Creates a function that sends messages to the background, and sends them again if the browser
 * stopped the background before it responded. That function rejects with a `MessageError` if the
 * background cannot be reached, refuses, or fails. Pass `send` to deliver a message by another route
 * than from this document.
 */
export function createSendMessage<M extends { readonly [T in keyof M]: MessageTypes }>(
  protocol: Protocol<M>,
): SendMessage<M> {
  return async (message, send = (each) => browser.runtime.sendMessage(each)) => {
    const { type } = message;
    let refusal: unknown;
    const envelope = await sendUntilAnswered(async () => {
      try {
        return await send(message);
      } catch (error) {
        refusal = error;
        return isContextValid() ? undefined : null;
      }
    });
    if (envelope === undefined || envelope === null) {
      throw new MessageError(type, 'silence', refusal);
    }
    return openEnvelope(type, protocol[type].response, envelope);
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
