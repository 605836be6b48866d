import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCards } from '../reader/card/page-cards.ts';

/** Put into a page by the background when the pointer first moves there; see `reader/card/card-code.ts`. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderCard = createPageCards;
});
