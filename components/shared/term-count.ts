import { browser } from 'wxt/browser';
import type { PageMessages } from '../../messages/protocol.ts';

const COUNTED: keyof PageMessages = 'term-count';

/**
 * Calls back whenever the reader of a tab says how many terms are marked there: it has read the page for
 * the first time, or anew. All of the extension's own pages hear that, and the background answers.
 *
 * @returns a way to end.
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

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
}
