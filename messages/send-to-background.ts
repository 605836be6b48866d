import type { BackgroundMessages } from './protocol.ts';
import { createSendMessage } from './send.ts';

/** Sends a message to the background from one of the extension's own pages; see `send.ts`. */
export const sendToBackground = createSendMessage<BackgroundMessages>();
