import { browser } from 'wxt/browser';
import { typeOf } from '../../messages/message-type.ts';
import type { PageMessages } from '../../messages/protocol.ts';

const COUNTED: keyof PageMessages = 'term-count';

/**
 * Calls back whenever the reader of a tab reports its number of marked terms: after each reading
 * that found other names, or during which it was asked for them. All extension pages receive that message; only the background responds.
 *
 * @returns a function that stops listening.
 */
export function onTermCount(tabId: number, counted: () => void): () => void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined },
  ) => {
    if (sender.tab?.id === tabId && typeOf(message) === COUNTED) counted();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
