import { PAGE_PROTOCOL } from './protocol.ts';
import { createSendMessage } from './send.ts';

/**
 * Sends a message to the background from a page's reader; see `send.ts`. Only for messages a page may
 * send: the schemas of all the others would have to be loaded into every article.
 */
export const sendFromPage = createSendMessage(PAGE_PROTOCOL);
