import { browser } from '@wxt-dev/browser';
import type { sendFromPage } from '../../messages/send-from-page.ts';

/**
 * Creates a function that sends what was done in a card. Unlike what the page asks for,
 * that is not sent again once the page was left: it may have been undone elsewhere by
 * the time the page is back.
 */
export function createAct(sendToBackground: typeof sendFromPage): typeof sendFromPage {
  return async (request) => {
    let isHere = true;
    const leave = () => {
      isHere = false;
    };
    window.addEventListener('pagehide', leave);
    try {
      return await sendToBackground(request, async (message) => {
        if (!isHere) throw new Error('The page was left meanwhile.');
        return browser.runtime.sendMessage(message);
      });
    } finally {
      window.removeEventListener('pagehide', leave);
    }
  };
}
