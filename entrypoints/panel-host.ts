import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostPanels } from '../reader/panel/host-panel.ts';

declare global {
  /** Stops panels from following this page. */
  var backgrounderEndPanels: (() => void) | undefined;
}

/** Injected by the background only while the panel is open beside a page. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderEndPanels?.();
  globalThis.backgrounderEndPanels = hostPanels();
});
