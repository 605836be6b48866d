import { browser } from '@wxt-dev/browser';
import type { Message } from './define.ts';
import { openEnvelope } from './envelope.ts';
import { type ProbeMessages, TAB_PROTOCOL, type TabMessages } from './protocol.ts';
import { unlessRefused } from './refusals.ts';

/**
 * Sends a message to the reader of a tab.
 *
 * @param documentId the document that is meant, so that none gets it that took its place.
 * @returns undefined where no reader runs there but other code of ours, and null where there is none at
 *   all, or the reader failed, which is reported. Does not resolve while the page is held up, by an
 *   open `alert()` say.
 */
export async function sendToTab<T extends keyof TabMessages>(
  tabId: number,
  message: Message<TabMessages, T>,
  documentId?: string,
): Promise<TabMessages[T]['response'] | undefined | null> {
  return unlessRefused(async () => {
    const options = documentId === undefined ? {} : { documentId };
    const envelope: unknown = await browser.tabs.sendMessage(tabId, message, options);
    if (envelope === undefined) return undefined;
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
