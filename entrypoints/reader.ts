import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../reader/start.ts';

/** Injected by the background only into pages that are to be read. */
export default defineUnlistedScript(() => {
  startReader();
});
