import * as v from 'valibot';
import { isImported } from '../packs/imported/is-imported.ts';
import { LISTS, Settings, VALUES } from './schema.ts';

/**
 * Storage layout of the settings: one key for each value and each list item, so that machines
 * changing different settings never overwrite each other.
 */

export type Items = Record<string, unknown>;

/** Version of this layout. Values of a newer version are left untouched. */
export const VERSION = 1;
export const VERSION_KEY = 'version';

/** Keys in `storage.local` for damaged settings, and for damaged rows of the list of packs. */
export const ASIDE_KEY = 'setAside';
export const PACKS_ASIDE_KEY = 'packsSetAside';
export const ASIDE_KEYS: string[] = [ASIDE_KEY, PACKS_ASIDE_KEY];

/** Prefixes of storage keys. They must never change, or stored settings would be lost. */
const PREFIXES = { rules: 'site:', subjects: 'subject:', kinds: 'kind:', muted: 'known:' } as const;

/** Whether a storage key belongs to the settings. */
export function isSettingsKey(key: string): boolean {
  return key === VERSION_KEY || keyOf(key) !== null;
}

/** Whether a key affects where the extension runs. */
export function isAboutSites(key: string): boolean {
  return key === 'mode' || key.startsWith(PREFIXES.rules);
}

/**
 * Whether an item is never synced: muted entries of imported packs, since those packs are local.
 */
export function isLocalOnly(key: string): boolean {
  return key.startsWith(PREFIXES.muted) && isImported(key);
}

/**
 * Parses settings from stored items; invalid ones are returned as `damaged`.
 *
 * @param before items to use in place of invalid ones.
 */
export function readItems(
  items: Items,
  before: Items = {},
): { settings: Settings; damaged: Items } {
  const damaged: Items = {};
  const plain: Items = {};
  const lists: Record<keyof typeof LISTS, [name: string, value: unknown][]> = {
    rules: [],
    subjects: [],
    kinds: [],
    muted: [],
  };
  const version = items[VERSION_KEY];
  const newer = typeof version === 'number' && version > VERSION;
  for (const [key, value] of Object.entries(items)) {
    const stored = keyOf(key);
    // A deleted item that could not be removed; see `write` in `area.ts`.
    if (stored?.list && value === null) continue;
    const isValid = stored?.fits(value) ?? (key === VERSION_KEY && value === VERSION);
    const used = isValid ? value : before[key];
    if (stored?.fits(used)) {
      if (stored.list) lists[stored.list].push([stored.name, used]);
      else plain[stored.name] = used;
    }
    if (!isValid && isSettingsKey(key) && !newer) damaged[key] = value;
  }
  for (const list of keysOf(lists)) plain[list] = Object.fromEntries(lists[list]);
  return { settings: v.parse(Settings, plain), damaged };
}

/** The items that are valid settings, or were before, with the version. */
export function validItems(items: Items, before: Items = {}): Items {
  const valid: Items = {};
  for (const [key, value] of Object.entries(items)) {
    const fits = keyOf(key)?.fits ?? ((each) => key === VERSION_KEY && typeof each === 'number');
    const used = value === null || fits(value) ? value : before[key];
    if (fits(used)) valid[key] = used;
  }
  return valid;
}

/** The stored form of the settings, without the version. */
export function writeItems(settings: Settings): Items {
  const items: Items = {};
  for (const name of keysOf(VALUES)) items[name] = settings[name];
  for (const list of keysOf(PREFIXES)) {
    for (const [name, value] of Object.entries(settings[list])) {
      items[PREFIXES[list] + name] = value;
    }
  }
  return items;
}

/** The items to write and to remove to get from `from` to `to`. */
export function difference(from: Settings, to: Settings): { set: Items; remove: string[] } {
  const before = writeItems(from);
  const after = writeItems(to);
  return {
    set: Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value)),
    remove: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  };
}

interface StoredKey {
  readonly list: keyof typeof LISTS | null;
  /** Of the setting; where that is a list, of its item. */
  readonly name: string;
  fits(value: unknown): boolean;
}

/** The setting a key belongs to; null if it is not one of ours. */
export function keyOf(key: string): StoredKey | null {
  for (const name of keysOf(VALUES)) {
    if (key === name) return { list: null, name, fits: (value) => v.is(VALUES[name], value) };
  }
  for (const list of keysOf(PREFIXES)) {
    if (!key.startsWith(PREFIXES[list])) continue;
    const name = key.slice(PREFIXES[list].length);
    const fits = (value: unknown) => v.is(LISTS[list].name, name) && v.is(LISTS[list].value, value);
    return { list, name, fits };
  }
  return null;
}

/** The items with keys that are wanted. */
export function pick(items: Items, wanted: (key: string) => boolean): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => wanted(key)));
}

/** `Object.keys` with the literal types of the keys. */
function keysOf<T extends object>(object: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = [];
  for (const key in object) keys.push(key);
  return keys;
}
