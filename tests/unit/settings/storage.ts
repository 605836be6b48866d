import type { KeyedArea, Listener, Storage } from '../../../settings/area.ts';
import { pick } from '../../../settings/layout.ts';

type Items = Record<string, unknown>;

/**
 * Storage as in browsers: values are copied, and all listeners get changes. As Chromium, it tells
 * nothing of a value that is set to what it was.
 */
export function createStorage(sync: Items = {}, local: Items = {}) {
  const listeners = new Set<Listener>();
  /** A new key has no old value, and a removed one no new value. */
  const tell = (area: string, before: Items, after: Items) => {
    const changes: Items = {};
    for (const [key, newValue] of Object.entries(structuredClone(after))) {
      if (JSON.stringify(newValue) === JSON.stringify(before[key])) continue;
      const old = Object.hasOwn(before, key) ? { oldValue: structuredClone(before[key]) } : {};
      changes[key] = { ...old, ...(newValue === undefined ? {} : { newValue }) };
    }
    if (Object.keys(changes).length === 0) return;
    queueMicrotask(() => {
      for (const listener of listeners) listener(changes, area);
    });
  };
  const areaOf = (name: string, items: Items): KeyedArea => ({
    get: async (keys) => structuredClone(keys ? pick(items, (key) => keys.includes(key)) : items),
    getKeys: async () => Object.keys(items),
    set: async (added) => {
      tell(name, items, added);
      Object.assign(items, structuredClone(added));
    },
    remove: async (keys) => {
      tell(name, items, Object.fromEntries(keys.map((key) => [key, undefined])));
      for (const key of keys) delete items[key];
    },
  });
  const storage: Storage = {
    sync: areaOf('sync', sync),
    local: areaOf('local', local),
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return { storage, sync, local };
}
