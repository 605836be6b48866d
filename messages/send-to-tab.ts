import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { FIRST_ISSUE } from './bounds.ts';
import type { Message } from './define.ts';
import { FAILURES, MessageError, openEnvelope } from './envelope.ts';
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
    const response: unknown = await browser.tabs.sendMessage(tabId, message, options);
    if (response === undefined) return undefined;
    const { response: schema } = TAB_PROTOCOL[message.type];
    const envelope = v.safeParse(envelopeOf(schema), response, FIRST_ISSUE);
    if (!envelope.success) throw new MessageError(message.type, 'malformed', envelope.issues);
    return openEnvelope(message.type, envelope.output);
  });
}

/** The schema of what a page responds, which may be anything. */
function envelopeOf<T>(value: v.GenericSchema<unknown, T>) {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), error: v.picklist(FAILURES) }),
  ]);
}

/**
 * Sends a message to the probe of a tab, which does not respond.
 *
 * @param documentId see `sendToTab`.
 * @returns whether scripts of ours run there.
 */
export async function sendToProbe<T extends keyof ProbeMessages>(
  tabId: number,
  message: Message<ProbeMessages, T>,
  documentId?: string,
): Promise<boolean> {
  const sent = await ignoringUnreachable(async () => {
    const options = documentId === undefined ? {} : { documentId };
    await browser.tabs.sendMessage(tabId, message, options);
    return true;
  });
  return sent ?? false;
}
