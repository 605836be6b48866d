import { browser } from 'wxt/browser';
import { openCardPage, type PanelOpener } from '../../components/card/card-page.ts';
import { receivePort } from '../../components/card/receive-port.ts';
import { speak } from '../../i18n/i18n.ts';
import { hasPanel, openPanel } from '../../messages/open-panel.ts';
import { reportOnce } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';

/** The card, in a frame that a reader has put into a page; anywhere else it shows nothing. */
const app = document.getElementById('app');
if (app && parent !== window) {
  speak(document);
  const nonce = location.hash.slice(1);
  const [port, panel] = await Promise.all([
    receivePort(() => sendToBackground({ type: 'card-frame', nonce })),
    panelHere(),
  ]);
  if (port) openCardPage(app, port, panel);
}

/** What opens the panel has to know its tab before: there is no waiting once a button was pressed. */
async function panelHere(): Promise<PanelOpener> {
  if (!hasPanel()) return {};
  const { id: tabId } = (await browser.tabs.getCurrent().catch(() => undefined)) ?? {};
  if (tabId === undefined) return {};
  return { onPanel: () => void openPanel({ tabId }).catch(reportOnce) };
}
