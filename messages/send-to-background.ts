import { BACKGROUND_PROTOCOL } from './protocol.ts';
import { createSending } from './send.ts';

/** Sends a message to the background from one of the extension's own pages; see `send.ts`. */
export const sendToBackground = createSending(BACKGROUND_PROTOCOL);
