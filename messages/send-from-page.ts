import { PAGE_PROTOCOL } from './protocol.ts';
import { createSending } from './send.ts';

/**
 * Sends a message to the background from a page's reader; see `send.ts`. It brings along what a page
 * may say and no more: the schemas of all the rest would go into every article.
 */
export const sendFromPage = createSending(PAGE_PROTOCOL);
