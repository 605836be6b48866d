import { browser } from 'wxt/browser';
import type { Message } from '../../messages/define.ts';
import type { BackgroundMessages } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import type { WriteResult } from '../../settings/write-result.ts';

/** Messages that have the background write something. */
type WriteMessage = 'save-settings' | 'pause' | 'resume';

const sendOnce: Send<BackgroundMessages> = (message) => browser.runtime.sendMessage(message);

/**
 * Has the background write something: it does so even if our page is closed by the next press, as a
 * popup is. What it does not respond to is written from here, as a switch must always work.
 *
 * @param here writes the same from this page, which may be much later: the background may have done
 *   it before it was stopped, and somebody may have changed it again since.
 */
export async function write<T extends WriteMessage>(
  message: Message<BackgroundMessages, T>,
  here: () => Promise<WriteResult>,
): Promise<WriteResult> {
  // Once: sent again, it could undo a later change.
  const envelope = await sendOnce(message).catch(() => undefined);
  return envelope?.ok ? envelope.value : here();
}
