import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCards } from '../reader/card/page-cards.ts';

/** Injected by the background when the pointer first moves over a page with marks; see `reader/card/card-code.ts`. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderCard = createPageCards;
});
