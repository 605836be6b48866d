import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostPanels } from '../reader/panel/host-panel.ts';

declare global {
  /** Ends what lets panels follow this page. */
  var backgrounderEndPanels: (() => void) | undefined;
}

/** Put into a page by the background once the panel is open beside it; pages without one have none of it. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderEndPanels?.();
  globalThis.backgrounderEndPanels = hostPanels();
});
