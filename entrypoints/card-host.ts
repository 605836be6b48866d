import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardPopover } from '../components/card/card-popover.tsx';

declare global {
  /**
   * How the card's code is handed to the reader: two scripts of one extension share the globals
   * of its isolated world, which the page cannot reach.
   */
  var backgrounderCard: typeof createCardPopover | undefined;
}

/** Put into a page by the background once the reader has found something to open there. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderCard = createCardPopover;
});
