import { browser } from '@wxt-dev/browser';
import type { Message } from './define.ts';
import { MessageError, openEnvelope } from './envelope.ts';
import { BACKGROUND_PROTOCOL, type BackgroundMessages } from './protocol.ts';
import { sendUntilAnswered } from './retry.ts';

/** Gets a message to the background and gives what it answers, still in its envelope. */
export type Send = (message: { readonly type: string }) => Promise<unknown>;

/**
 * Sends a message to the background, again where the browser stopped it before it answered.
 *
 * @param send where it is not to be sent from this document.
 * @throws MessageError where the background cannot be reached, refuses, or fails.
 */
export async function sendToBackground<T extends keyof BackgroundMessages>(
  message: Message<BackgroundMessages, T>,
  send: Send = (each) => browser.runtime.sendMessage(each),
): Promise<BackgroundMessages[T]['response']> {
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
  if (envelope === undefined || envelope === null) throw new MessageError(type, 'silence', refusal);
  return openEnvelope(type, BACKGROUND_PROTOCOL[type].response, envelope);
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
