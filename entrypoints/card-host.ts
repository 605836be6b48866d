import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPresenter } from '../reader/card/presenter.ts';

/**
 * Injected by the background once the pointer moves over a page with marks; see
 * `reader/card/lazy-presenter.ts`.
 */
export default defineUnlistedScript(() => {
  globalThis.backgrounderPresenter = createPresenter;
});
