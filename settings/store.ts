import {
  difference,
  type Items,
  isAboutSites,
  isOurs,
  readItems,
  VERSION,
  VERSION_KEY,
} from './layout.ts';
import { revisionOf } from './revision.ts';
import { type Saved, saved } from './saved.ts';
import type { Settings } from './schema.ts';

/** The part of a browser's storage area that is used here. */
export interface Area {
  get(keys: string[] | null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The part of `browser.storage` that is used here. */
export interface Storage {
  readonly sync: Area;
  readonly local: Area;
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (changes: Items, area: string) => void;

/** Whether where the extension runs has changed, and whether what a page's reader follows has. */
export interface Changed {
  /** The settings before this change. */
  readonly before: Settings;
  readonly sites: boolean;
  readonly page: boolean;
}

/** What the reader set, kept over restarts and, where there is sync, over machines. */
export interface Store {
  /** @throws where the browser cannot read its storage. */
  load(): Promise<Settings>;
  /** Writes what differs between the two, and nothing else. */
  save(from: Settings, to: Settings): Promise<Saved>;
  /**
   * Calls back with the settings after each change, wherever it was made, and with what changed.
   *
   * @returns a way to end.
   */
  watch(changed: (settings: Settings, what: Changed) => void): () => void;
  /** The stored items that are ours, and which area holds them. */
  stored(): Promise<{ readonly area: 'sync' | 'local'; readonly items: Items }>;
}

/**
 * What browsers say where the reader or a policy has switched sync off: Chromium, and Firefox up to
 * 152. After anything else what is stored is not known; to go on with the defaults would be to run on
 * sites that are off.
 */
const SYNC_IS_OFF = /is not available in this instance|webextensions\.storage\.sync\.enabled/;

/** Where damaged values are set aside, in storage.local. */
export const ASIDE_KEY = 'setAside';
const MOST_ASIDE = 50;

export function createStore(storage: Storage): Store {
  let warned = false;
  let failed = false;

  /** Sync where the browser has it; local where it is switched off. */
  const read = async () => {
    try {
      return { name: 'sync' as const, area: storage.sync, items: await storage.sync.get(null) };
    } catch (error) {
      if (!SYNC_IS_OFF.test(String(error))) throw error;
      return { name: 'local' as const, area: storage.local, items: await storage.local.get(null) };
    }
  };

  /** One after the other: two that read the same damage must not set it aside twice. */
  let asides = Promise.resolve();
  const setAside = (area: Area, damaged: Items): Promise<void> => {
    const done = asides.then(() => putAside(area, damaged));
    asides = done.catch(() => {});
    return done;
  };

  const putAside = async (area: Area, damaged: Items) => {
    const present = await area.get(null);
    const keys = Object.keys(damaged).filter((key) => Object.hasOwn(present, key));
    if (keys.length === 0) return;
    if (!warned) {
      console.warn(
        `Backgrounder set damaged settings aside and goes on without: ${keys.join(', ')}`,
      );
    }
    warned = true;
    const before: unknown = (await storage.local.get(null))[ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    await storage.local.set({ [ASIDE_KEY]: [...kept, damaged].slice(-MOST_ASIDE) });
    await area.remove(keys);
  };

  const load = async (): Promise<Settings> => {
    const { area, items } = await read();
    const { settings, damaged } = readItems(items);
    revisionOf(settings);
    if (Object.keys(damaged).length > 0) {
      // The defaults serve, even where setting aside fails.
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
      saved(async () => {
        const { area, items } = await read();
        const { set, remove } = difference(from, to);
        if (!(VERSION_KEY in items)) set[VERSION_KEY] = VERSION;
        const isSet = Object.keys(set).length > 0;
        // One call, so that a browser that stops halfway leaves all of it or nothing: lines that go
        // are written as null, which reads as gone, and only then removed.
        const gone = Object.fromEntries(remove.map((key) => [key, null]));
        if (isSet) await area.set({ ...set, ...gone });
        if (remove.length > 0) {
          await area.remove(remove).catch((error: unknown) => {
            if (!isSet) throw error;
          });
        }
      }),
    watch(changed) {
      const listener: Listener = (changes, area) => {
        if (area !== 'sync' && area !== 'local') return;
        const keys = Object.keys(changes).filter(isOurs);
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
      return {
        area: name,
        items: Object.fromEntries(Object.entries(items).filter(([key]) => isOurs(key))),
      };
    },
  };
}

/** Stored items as they were before changes. */
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
