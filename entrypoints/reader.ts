import type { UnlistedScriptDefinition } from 'wxt';
import { startReader } from '../reader/start.ts';

/**
 * Injected by the background into pages that should be read. Those have the probe; a page without
 * it has just replaced the intended one, and may belong to a site that is off.
 */
export default {
  main() {
    const probe = globalThis.backgrounderNewsObserver;
    if (probe) startReader(probe.holdsProse);
  },
} satisfies UnlistedScriptDefinition;
