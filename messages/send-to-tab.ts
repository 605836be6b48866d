import { browser } from '@wxt-dev/browser';
import type { Message } from './define.ts';
import { openEnvelope } from './envelope.ts';
import { type ProbeMessages, TAB_PROTOCOL, type TabMessages } from './protocol.ts';
import { unlessRefused } from './refusals.ts';

/**
 * Sends a message to the reader of a tab.
 *
 * @param documentId the document that is meant, so that none gets it that took its place.
 * @returns null where no reader runs there, or it failed, which is reported. Does not resolve while the
 *   page is held up, by an open `alert()` say.
 */
export async function sendToTab<T extends keyof TabMessages>(
  tabId: number,
  message: Message<TabMessages, T>,
  documentId?: string,
): Promise<TabMessages[T]['response'] | null> {
  return unlessRefused(async () => {
    const options = documentId === undefined ? {} : { documentId };
    const envelope: unknown = await browser.tabs.sendMessage(tabId, message, options);
    // Some other script of ours listens there, but no reader.
    if (envelope === undefined) return null;
    return openEnvelope(message.type, TAB_PROTOCOL[message.type].response, envelope);
  });
}

/** Sends a message to the probe of a tab, if there is one. Nobody answers. */
export async function sendToProbe<T extends keyof ProbeMessages>(
  tabId: number,
  message: Message<ProbeMessages, T>,
): Promise<void> {
  await unlessRefused(() => browser.tabs.sendMessage(tabId, message));
}
