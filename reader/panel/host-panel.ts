import { type Browser, browser } from '@wxt-dev/browser';
import { PANEL_PORT } from '../../messages/panel-port.ts';
import { kindOfSender } from '../../messages/sender.ts';
import { followArticle } from './follow-article.ts';

/**
 * Lets panels follow this page.
 *
 * @returns a function that ends this.
 */
export function hostPanels(): () => void {
  const ours = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_PORT || !port.sender) return;
    if (kindOfSender(port.sender, ours) !== 'extension') return;
    const page = globalThis.backgrounderPage;
    if (page && !page.signal.aborted) followArticle(port, page);
    else port.disconnect();
  };
  browser.runtime.onConnect.addListener(connect);
  return () => {
    try {
      browser.runtime.onConnect.removeListener(connect);
    } catch {
      // The extension context is gone, and its listeners with it.
    }
  };
}
