import * as v from 'valibot';
import { type Listener, type Storage, write } from './area.ts';
import { createBothAreas } from './both-areas.ts';
import { type Exclusive, inTurn } from './exclusive.ts';
import { type Found, inForce, lackingIn, lastKnownIn, waiting } from './last-known.ts';
import {
  ASIDE_KEY,
  ASIDE_KEYS,
  difference,
  type Items,
  isAboutSites,
  isLocalOnly,
  isSettingsKey,
  pick,
  readItems,
  VERSION,
  VERSION_KEY,
  writeItems,
} from './layout.ts';
import { revisionOf } from './revision.ts';
import { DEFAULTS, Settings } from './schema.ts';
import { isStopping } from './stopping.ts';
import { tryWrite, type WriteResult } from './write-result.ts';

/**
 * What a change affects: where the extension runs (`sites`), the settings of pages'
 * readers (`page`), or both.
 */
export interface SettingsChanged {
  /** The settings before this change. */
  readonly before: Settings;
  readonly sites: boolean;
  readonly page: boolean;
}

/** The reader's settings, persisted and, where sync is available, shared between machines. */
export interface SettingsStore {
  /** @throws if the browser cannot read its storage. */
  load(): Promise<Settings>;
  /** Writes only the difference between the two. */
  save(from: Settings, to: Settings): Promise<WriteResult>;
  /**
   * Saves a change that may have been saved before: what is no longer as it was in `from` stays, as
   * somebody has changed it since.
   */
  saveAgain(from: Settings, to: Settings): Promise<WriteResult>;
  /**
   * Calls back after each change, made here or elsewhere, with the settings and what changed.
   *
   * @returns a function that stops watching.
   */
  watch(changed: (settings: Settings, what: SettingsChanged) => void): () => void;
  /** The stored items of the settings, and the area they are in. */
  stored(): Promise<Stored>;
  /** Deletes what was set aside. */
  clearAside(): Promise<WriteResult>;
}

/** What is stored. */
interface Stored {
  /**
   * Where the settings are: in sync, with a copy here; only here, since this browser has
   * no sync; or as last known, since it has none now, or that lost them. Those of
   * imported packs are always local.
   */
  readonly area: 'sync' | 'local' | 'last-known';
  readonly items: Items;
  /** Damaged values, which are not used. */
  readonly aside: Items;
}

export const MAX_SET_ASIDE = 50;

/**
 * Creates the settings store over a browser's storage.
 *
 * @param exclusive runs each change under a lock shared with all pages of the extension.
 */
export function createSettingsStore(
  storage: Storage,
  exclusive: Exclusive = inTurn(),
): SettingsStore {
  let warned = false;
  let failed = false;
  const report = (what: string, error: unknown) => {
    if (isStopping(error)) return;
    if (!failed) console.error(`Backgrounder could not ${what}:`, error);
    failed = true;
  };
  const { read, keepUp, copy } = createBothAreas(storage, report, exclusive);

  const putAside = async (damaged: Items) => {
    const { shared, here } = await read();
    const inSync = Object.keys(sameIn(shared ?? {}, damaged));
    const inLocal = Object.keys(sameIn(here, damaged));
    const keys = [...new Set([...inSync, ...inLocal])];
    if (keys.length === 0) return;
    if (!warned) {
      console.warn(`Backgrounder set damaged settings aside and ignores them: ${keys.join(', ')}`);
    }
    warned = true;
    const before: unknown = here[ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    const taken = pick(damaged, (key) => keys.includes(key));
    await storage.local.set({ [ASIDE_KEY]: [...kept, taken].slice(-MAX_SET_ASIDE) });
    const valid = pick(lastKnownIn(here), (key) => inSync.includes(key));
    if (Object.keys(valid).length > 0) await storage.sync.set(valid);
    const gone = inSync.filter((key) => !Object.hasOwn(valid, key));
    if (gone.length > 0) await storage.sync.remove(gone);
    if (inLocal.length > 0) await storage.local.remove(inLocal);
  };

  const load = async (): Promise<Settings> => {
    const found = await read();
    const { settings, damaged } = readItems(inForce(found), lastKnownIn(found.here));
    revisionOf(settings);
    await keepUp(found);
    if (Object.keys(damaged).length > 0) {
      // Even if this fails, what was last known or the defaults are used in
      // place of the damaged values.
      await exclusive(() => putAside(damaged)).catch((error: unknown) =>
        report('set damaged settings aside', error),
      );
    }
    return settings;
  };

  /**
   * Writes a change while the browser offers no sync. What sync has is only emptied,
   * to be removed there later.
   */
  const saveHere = async ({ here }: Found, { set, remove }: ReturnType<typeof difference>) => {
    const known = lastKnownIn(here);
    const emptied = remove.filter((key) => Object.hasOwn(known, key));
    const gone = remove.filter((key) => !Object.hasOwn(known, key));
    const nothing = Object.fromEntries(emptied.map((key) => [key, null]));
    await write(storage.local, { ...set, ...nothing }, gone);
  };

  const saveShared = async (
    { here }: Found,
    items: Items,
    lacking: ReturnType<typeof lackingIn>,
    { set, remove }: ReturnType<typeof difference>,
  ) => {
    const gone = [...new Set([...lacking.remove, ...remove])].filter(
      (key) => !isLocalOnly(key) && !Object.hasOwn(set, key),
    );
    // What sync lacks goes along: with the version alone, it would seem complete.
    const all = { ...lacking.set, ...set };
    const there = pick(all, (key) => !isLocalOnly(key) && !gone.includes(key));
    // First sync, which has the least room: what it refuses changes nothing here either.
    await write(storage.sync, there, gone);
    const late = Object.keys(waiting(here));
    if (late.length > 0) await storage.local.remove([...late, VERSION_KEY]);
    await write(storage.local, pick(set, isLocalOnly), remove.filter(isLocalOnly));
    await copy({ ...items, ...set, ...Object.fromEntries(gone.map((key) => [key, null])) }, here);
  };

  const saveNow = async (from: Settings, to: Settings, isAgain: boolean) => {
    const found = await read();
    const items = inForce(found);
    const change = difference(from, to);
    const [was, unset] = [writeItems(from), writeItems(DEFAULTS)];
    const isDue = (key: string) => !isAgain || (items[key] ?? unset[key]) === was[key];
    const set = pick(change.set, isDue);
    const gone = change.remove.filter(isDue);
    if (!(VERSION_KEY in items)) set[VERSION_KEY] = VERSION;
    // What an earlier save emptied but could not remove would take room for ever.
    const emptied = Object.keys(items).filter((key) => items[key] === null && isSettingsKey(key));
    const remove = [...gone, ...emptied].filter((key) => !Object.hasOwn(set, key));
    const { shared } = found;
    if (shared === null) await saveHere(found, { set, remove });
    else await saveShared(found, items, lackingIn(shared, items), { set, remove });
  };

  const save = (from: Settings, to: Settings, isAgain: boolean) =>
    tryWrite(async () => {
      // Invalid settings would be set aside on the next load, so don't report them as saved.
      v.parse(Settings, to);
      await exclusive(() => saveNow(from, to, isAgain));
    });

  return {
    load,
    save: (from, to) => save(from, to, false),
    saveAgain: (from, to) => save(from, to, true),
    watch(changed) {
      /** In order: a read that takes long must not be told after a newer one. */
      let telling: Promise<unknown> = Promise.resolve();
      const listener: Listener = (changes, area) => {
        if (area !== 'sync' && area !== 'local') return;
        const keys = Object.keys(changes).filter(isSettingsKey);
        if (keys.length === 0) return;
        const sites = keys.some(isAboutSites);
        const page = keys.some((key) => !isAboutSites(key));
        const tell = async () => {
          const settings = await load();
          const items = inForce(await read());
          const before = readItems(withOldValues(items, changes)).settings;
          changed(settings, { before, sites, page });
        };
        // Once more: it may be for a moment only that the browser cannot read them.
        telling = telling
          .then(tell)
          .catch(tell)
          .catch((error: unknown) => report('read the settings that were changed', error));
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
    async stored() {
      await keepUp(await read());
      const found = await read();
      const { shared, here } = found;
      const items = inForce(found);
      const isKnown = Object.keys(lastKnownIn(here)).length > 0;
      const isShared = shared && Object.keys(lackingIn(shared, items).set).length === 0;
      const wanted = Object.entries(items).filter(
        ([key, value]) => isSettingsKey(key) && value !== null,
      );
      return {
        area: isShared ? 'sync' : isKnown ? 'last-known' : 'local',
        items: Object.fromEntries(wanted),
        aside: pick(here, (key) => ASIDE_KEYS.includes(key)),
      };
    },
    clearAside: () => tryWrite(() => storage.local.remove(ASIDE_KEYS)),
  };
}

/** The items that are still as they were found: by now, somebody may have set one anew. */
function sameIn(items: Items, found: Items): Items {
  return pick(
    items,
    (key) => Object.hasOwn(found, key) && JSON.stringify(items[key]) === JSON.stringify(found[key]),
  );
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
