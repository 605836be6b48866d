import { openCardPage, type PanelOpener } from '../../components/card/frame/card-page.ts';
import { receivePort } from '../../components/card/frame/receive-port.ts';
import { localizeDocument } from '../../i18n/i18n.ts';
import { hasPanel, openSidebar } from '../../messages/open-panel.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';

/** The card, in a frame that a reader has added to a page; renders nothing anywhere else. */
const app = document.getElementById('app');
if (app && parent !== window) {
  localizeDocument(document);
  const nonce = location.hash.slice(1);
  const port = await receivePort(() => sendToBackground({ type: 'card-frame', nonce }));
  if (port) openCardPage(app, port, panelOpener());
}

/**
 * Chromium needs the tab to open the panel for; the background knows it as
 * the sender of the message.
 */
function panelOpener(): PanelOpener {
  if (!hasPanel()) return {};
  return { openPanel: () => openSidebar() ?? sendToBackground({ type: 'open-panel' }) };
}
