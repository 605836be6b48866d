import type { UnlistedScriptDefinition } from 'wxt';
import { startReader } from '../reader/start.ts';

/**
 * Injected by the background only into pages that are to be read, which have the probe. A page without
 * one took the place of what was meant in the very moment, and may be of a site that is off.
 */
export default {
  main() {
    if (globalThis.backgrounderNewsObserver) startReader();
  },
} satisfies UnlistedScriptDefinition;
