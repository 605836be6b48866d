import { isContextValid } from '../messages/send.ts';
import { sendFromPage } from '../messages/send-from-page.ts';

/**
 * Creates a function that sends messages to the background on behalf of a page. If the extension is
 * gone, it stops the reader silently.
 *
 * @param unanswered receives, for each message without an answer yet, a function that sends it
 *   again. To be called when the page is restored from the back/forward cache, since earlier
 *   answers are lost: Chromium closes the channel without an error, and Firefox drops what
 *   arrives in an inactive page.
 */
export function createAsk(stop: () => void, unanswered: Set<() => void>): typeof sendFromPage {
  return (request, by) =>
    new Promise((resolve, reject) => {
      const send = () =>
        void sendFromPage(request, by)
          .then(resolve, (error: unknown) => {
            if (!isContextValid()) stop();
            reject(error);
          })
          .then(() => unanswered.delete(send));
      unanswered.add(send);
      send();
    });
}
