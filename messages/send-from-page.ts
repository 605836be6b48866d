import type { PageMessages } from './protocol.ts';
import { createSendMessage } from './send.ts';

/** Sends a message that pages may send to the background from a page's reader; see `send.ts`. */
export const sendFromPage = createSendMessage<PageMessages>();
