import { openCardPage } from '../../components/card/card-page.ts';
import { receivePort } from '../../components/card/receive-port.ts';
import { speak } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';

/** The card, in a frame that a reader has put into a page; anywhere else it shows nothing. */
const app = document.getElementById('app');
if (app && parent !== window) {
  speak(document);
  const nonce = location.hash.slice(1);
  const port = await receivePort(() => sendToBackground({ type: 'card-frame', nonce }));
  if (port) openCardPage(app, port);
}
