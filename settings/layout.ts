import * as v from 'valibot';
import { LISTS, Settings, VALUES } from './schema.ts';

/**
 * How settings lie in storage: one key for each value and for each line of a list, so that two
 * machines that change different things never undo each other.
 */

export type Items = Record<string, unknown>;

/** Version of this layout. A newer version's values are left as they are. */
export const VERSION = 1;
export const VERSION_KEY = 'version';

/** Prefixes in storage never change: what readers have stored is found by them. */
const PREFIXES = { rules: 'site:', subjects: 'subject:', kinds: 'kind:', muted: 'known:' } as const;

/** Whether a key of the storage is one of ours. */
export function isOurs(key: string): boolean {
  return key === VERSION_KEY || keyOf(key) !== null;
}

/** Whether a key says where the extension runs. */
export function isAboutSites(key: string): boolean {
  return key === 'mode' || key.startsWith(PREFIXES.rules);
}

/**
 * Whether a line stays on this machine, whether or not others are in sync: names of entries of the reader's own packs,
 * which are kept here only. Their ids begin with that of their pack.
 */
export function isOfThisMachine(key: string): boolean {
  return key.startsWith(PREFIXES.muted) && key.includes('/');
}

/** Reads settings from stored items; what has the wrong shape is given back as damaged. */
export function readItems(items: Items): { settings: Settings; damaged: Items } {
  const damaged: Items = {};
  const plain: Items = {};
  const lists: Record<string, Items> = { rules: {}, subjects: {}, kinds: {}, muted: {} };
  const version = items[VERSION_KEY];
  const newer = typeof version === 'number' && version > VERSION;
  for (const [key, value] of Object.entries(items)) {
    const stored = keyOf(key);
    // A line that is gone, though it could not be removed; see the store.
    if (stored?.list && value === null) continue;
    if (stored?.fits(value)) {
      const list = stored.list && lists[stored.list];
      if (list) list[stored.name] = value;
      else plain[stored.name] = value;
    } else if (isOurs(key) && !newer && !(key === VERSION_KEY && value === VERSION)) {
      damaged[key] = value;
    }
  }
  return { settings: v.parse(Settings, { ...plain, ...lists }), damaged };
}

/** The items that settings are stored as; the version aside. */
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

/** What has to be written and removed for `to` to hold where `from` did. */
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
  readonly name: string;
  fits(value: unknown): boolean;
}

/** Which setting a key belongs to; null where to none of ours. */
function keyOf(key: string): StoredKey | null {
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

/** The keys of an object literal, by their names. */
function keysOf<T extends object>(object: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = [];
  for (const key in object) keys.push(key);
  return keys;
}
