import * as v from 'valibot';
import {
  difference,
  type Items,
  isAboutSites,
  isLocalOnly,
  isSettingsKey,
  readItems,
  VERSION,
  VERSION_KEY,
} from './layout.ts';
import { revisionOf } from './revision.ts';
import { Settings } from './schema.ts';
import { tryWrite, type WriteResult } from './write-result.ts';

/** The part of a browser storage area used here. */
export interface Area {
  get(keys: string[] | null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The part of `browser.storage` used here. */
export interface Storage {
  readonly sync: Area;
  readonly local: Area;
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (changes: Items, area: string) => void;

/** What a change affects: where the extension runs (`sites`), the settings of pages' readers (`page`), or both. */
export interface Changed {
  /** The settings before this change. */
  readonly before: Settings;
  readonly sites: boolean;
  readonly page: boolean;
}

/** The reader's settings, persisted and, where sync is available, shared between machines. */
export interface Store {
  /** @throws if the browser cannot read its storage. */
  load(): Promise<Settings>;
  /** Writes only the difference between the two. */
  save(from: Settings, to: Settings): Promise<WriteResult>;
  /**
   * Calls back after each change, made here or elsewhere, with the settings and what changed.
   *
   * @returns a function that stops watching.
   */
  watch(changed: (settings: Settings, what: Changed) => void): () => void;
  /** The stored items of the settings, and the area they are in. */
  stored(): Promise<Stored>;
  /** Deletes what was set aside. */
  clearAside(): Promise<WriteResult>;
}

/** What is stored. */
interface Stored {
  /** Where the settings are. Those of imported packs are always local. */
  readonly area: 'sync' | 'local';
  readonly items: Items;
  /** Damaged values, which are not used. */
  readonly aside: Items;
}

/**
 * Error messages of Chromium, and of Firefox up to 152, when the user or a policy has disabled sync.
 * After any other error the stored settings are unknown, and falling back to the defaults could mean
 * running on sites that are off.
 */
const SYNC_IS_OFF = /is not available in this instance|webextensions\.storage\.sync\.enabled/;

/** Keys in `storage.local` for damaged settings, and for damaged rows of the list of packs. */
export const ASIDE_KEY = 'setAside';
export const PACKS_ASIDE_KEY = 'packsSetAside';
const ASIDE_KEYS: string[] = [ASIDE_KEY, PACKS_ASIDE_KEY];
export const MAX_SET_ASIDE = 50;

/** Creates the settings store over a browser's storage. */
export function createStore(storage: Storage): Store {
  let warned = false;
  let failed = false;

  /** Reads from sync, or from local if sync is disabled; local-only items always come from local. */
  const read = async () => {
    const here = await storage.local.get(null);
    try {
      const shared = await storage.sync.get(null);
      const own = Object.entries(here).filter(([key]) => isLocalOnly(key));
      // Older versions stored local-only items in sync. They remain valid, and are moved to local.
      const misplaced = Object.entries(shared).filter(([key]) => isLocalOnly(key));
      if (misplaced.length > 0) await moveToLocal(Object.fromEntries(misplaced), here);
      const items = { ...shared, ...Object.fromEntries([...misplaced, ...own]) };
      return { name: 'sync' as const, area: storage.sync, items };
    } catch (error) {
      if (!SYNC_IS_OFF.test(String(error))) throw error;
      return { name: 'local' as const, area: storage.local, items: here };
    }
  };

  const moveToLocal = async (misplaced: Items, here: Items) => {
    try {
      await storage.local.set({ ...misplaced, ...pick(here, isLocalOnly) });
      await storage.sync.remove(Object.keys(misplaced));
    } catch (error) {
      if (!failed) console.error('Backgrounder could not move settings out of sync:', error);
      failed = true;
    }
  };

  /** Serialised, so that two loads that find the same damage don't set it aside twice. */
  let asides = Promise.resolve();
  const setAside = (area: Area, damaged: Items): Promise<void> => {
    const done = asides.then(() => putAside(area, damaged));
    asides = done.catch(() => {});
    return done;
  };

  const putAside = async (area: Area, damaged: Items) => {
    const present = { ...(await area.get(null)), ...(await storage.local.get(null)) };
    const keys = Object.keys(damaged).filter((key) => Object.hasOwn(present, key));
    if (keys.length === 0) return;
    if (!warned) {
      console.warn(`Backgrounder set damaged settings aside and ignores them: ${keys.join(', ')}`);
    }
    warned = true;
    const before: unknown = present[ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    await storage.local.set({ [ASIDE_KEY]: [...kept, damaged].slice(-MAX_SET_ASIDE) });
    await area.remove(keys);
    const own = keys.filter(isLocalOnly);
    if (own.length > 0 && area !== storage.local) await storage.local.remove(own);
  };

  const load = async (): Promise<Settings> => {
    const { area, items } = await read();
    const { settings, damaged } = readItems(items);
    revisionOf(settings);
    if (Object.keys(damaged).length > 0) {
      // Even if this fails, the defaults are used in place of the damaged values.
      await setAside(area, damaged).catch((error: unknown) => {
        if (!failed) console.error('Backgrounder could not set damaged settings aside:', error);
        failed = true;
      });
    }
    return settings;
  };

  return {
    load,
    save: (from, to) =>
      tryWrite(async () => {
        // Invalid settings would be set aside on the next load, so don't report them as saved.
        v.parse(Settings, to);
        const { area, items } = await read();
        const { set, remove: gone } = difference(from, to);
        // What an earlier save emptied but could not remove would take room for ever.
        const emptied = Object.keys(items).filter(
          (key) => items[key] === null && isSettingsKey(key),
        );
        const remove = [...gone, ...emptied.filter((key) => !Object.hasOwn(set, key))];
        const here = { set: pick(set, isLocalOnly), remove: remove.filter(isLocalOnly) };
        if (area === storage.local) {
          if (!(VERSION_KEY in items)) set[VERSION_KEY] = VERSION;
          await write(area, set, remove);
          return;
        }
        const there = {
          set: pick(set, (key) => !isLocalOnly(key)),
          remove: remove.filter((key) => !isLocalOnly(key)),
        };
        if (!(VERSION_KEY in items)) there.set[VERSION_KEY] = VERSION;
        // First sync, which has the least room: what it refuses changes nothing here either.
        await write(area, there.set, there.remove);
        await write(storage.local, here.set, here.remove);
      }),
    watch(changed) {
      const listener: Listener = (changes, area) => {
        if (area !== 'sync' && area !== 'local') return;
        const keys = Object.keys(changes).filter(isSettingsKey);
        if (keys.length === 0) return;
        const sites = keys.some(isAboutSites);
        const page = keys.some((key) => !isAboutSites(key));
        void load().then(async (settings) => {
          const { items } = await read();
          const before = readItems(withOldValues(items, changes)).settings;
          changed(settings, { before, sites, page });
        });
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
    async stored() {
      const { name, items } = await read();
      const local = await storage.local.get(null);
      return {
        area: name,
        items: pick(items, isSettingsKey),
        aside: pick(local, (key) => ASIDE_KEYS.includes(key)),
      };
    },
    clearAside: () => tryWrite(() => storage.local.remove(ASIDE_KEYS)),
  };
}

/**
 * Writes all changes in a single call, so that a crash leaves either all of them or none. Removed items
 * are first set to null, which reads as absent, and only then removed.
 */
async function write(area: Area, set: Items, remove: string[]): Promise<void> {
  const gone = Object.fromEntries(remove.map((key) => [key, null]));
  const isSet = Object.keys(set).length > 0;
  if (isSet) await area.set({ ...set, ...gone });
  if (remove.length === 0) return;
  await area.remove(remove).catch((error: unknown) => {
    if (!isSet) throw error;
  });
}

function pick(items: Items, wanted: (key: string) => boolean): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => wanted(key)));
}

/** Stored items as they were before the changes. */
function withOldValues(items: Items, changes: Items): Items {
  const before = { ...items };
  for (const [key, change] of Object.entries(changes)) {
    if (typeof change === 'object' && change !== null && 'oldValue' in change) {
      before[key] = change.oldValue;
    } else {
      delete before[key];
    }
  }
  return before;
}
