import { browser } from '@wxt-dev/browser';
import type { Message } from './define.ts';
import { openEnvelope } from './envelope.ts';
import { type ProbeMessages, TAB_PROTOCOL, type TabMessages } from './protocol.ts';
import { ignoringUnreachable } from './unreachable.ts';

/**
 * Sends a message to the reader of a tab. Never rejects.
 *
 * @param documentId the target document, so that one that has replaced it does not get the message.
 * @returns undefined if other scripts of ours run there but no reader; null if none do, or if the
 *   reader failed, which is reported. Stays pending while the page is blocked, for example by an
 *   open `alert()`.
 */
export async function sendToTab<T extends keyof TabMessages>(
  tabId: number,
  message: Message<TabMessages, T>,
  documentId?: string,
): Promise<TabMessages[T]['response'] | undefined | null> {
  return ignoringUnreachable(async () => {
    const options = documentId === undefined ? {} : { documentId };
    const envelope: unknown = await browser.tabs.sendMessage(tabId, message, options);
    if (envelope === undefined) return undefined;
    return openEnvelope(message.type, TAB_PROTOCOL[message.type].response, envelope);
  });
}

/** Sends a message to the probe of a tab, if there is one. There is no response. */
export async function sendToProbe<T extends keyof ProbeMessages>(
  tabId: number,
  message: Message<ProbeMessages, T>,
): Promise<void> {
  await ignoringUnreachable(() => browser.tabs.sendMessage(tabId, message));
}
