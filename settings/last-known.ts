import { type Items, isLocalOnly, isSettingsKey, pick, VERSION_KEY, validItems } from './layout.ts';

/**
 * What this machine last knew of the settings in sync. The browser may stop offering sync, or lose
 * what is in it; neither may turn on a site that the reader turned off.
 */

/** Key in `storage.local` of the copy. */
export const LAST_KNOWN_KEY = 'lastKnown';

/** What is in both areas. */
export interface Found {
  /** Null if the browser offers no sync now. */
  readonly shared: Items | null;
  readonly here: Items;
}

/** The copy among the items of `storage.local`, as far as it is valid. */
export function lastKnownIn(here: Items): Items {
  const copy = here[LAST_KNOWN_KEY];
  return typeof copy === 'object' && copy !== null ? ofSync(validItems({ ...copy })) : {};
}

/**
 * The items in force: those in sync, or else as last known, and over them what is
 * stored on this machine alone.
 */
export function inForce({ shared, here }: Found): Items {
  const { [VERSION_KEY]: version, ...own } = pick(here, isSettingsKey);
  const known = shared === null || wasEmptied(shared, here) ? lastKnownIn(here) : {};
  return { ...(version === undefined ? {} : { version }), ...known, ...shared, ...own };
}

/** What sync lacks of what is in force: lost there, or changed here while there was no sync. */
export function lackingIn(shared: Items, items: Items): { set: Items; remove: string[] } {
  const differing = Object.entries(ofSync(items)).filter(([key, value]) => shared[key] !== value);
  return {
    set: Object.fromEntries(differing.filter(([, value]) => value !== null)),
    remove: differing.flatMap(([key, value]) => (value === null && key in shared ? [key] : [])),
  };
}

/** What was changed here while there was no sync; null where something was removed. */
export function waiting(here: Items): Items {
  return pick(here, (key) => isSettingsKey(key) && !isLocalOnly(key) && key !== VERSION_KEY);
}

/** The copy to keep of the items in force. */
export function copyOf(items: Items, here: Items): Items {
  return ofSync(validItems(items, lastKnownIn(here)));
}

/**
 * Every change we make leaves the version there, even a reset on another
 * machine; only others remove it.
 */
function wasEmptied(shared: Items, here: Items): boolean {
  return !Object.hasOwn(shared, VERSION_KEY) && Object.hasOwn(lastKnownIn(here), VERSION_KEY);
}

function ofSync(items: Items): Items {
  return pick(items, (key) => isSettingsKey(key) && !isLocalOnly(key));
}
