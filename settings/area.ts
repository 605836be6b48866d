import type { Items } from './layout.ts';

/** The part of a browser storage area used here. */
export interface Area {
  get(keys: string[] | null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** An area that also tells its keys without reading what they hold. */
export interface KeyedArea extends Area {
  getKeys(): Promise<string[]>;
}

/** The part of `browser.storage` used here. */
export interface Storage {
  readonly sync: Area;
  readonly local: KeyedArea;
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
export type Listener = (changes: Items, area: string) => void;

/** Somebody who keeps writing new keys must not keep a read waiting. */
const MAX_READS = 3;

/**
 * The items with keys that are wanted, as of one moment. Others may be large: reading a
 * megabyte takes some 10 ms.
 */
export async function readWanted(
  area: KeyedArea,
  wanted: (key: string) => boolean,
): Promise<Items> {
  const wantedKeys = async () => (await area.getKeys()).filter(wanted);
  let keys = await wantedKeys();
  for (let reads = 1; ; reads++) {
    const items = await area.get(keys);
    const now = await wantedKeys();
    // Otherwise a change that adds one item and alters another would be seen by half.
    if (reads === MAX_READS || new Set(keys).symmetricDifference(new Set(now)).size === 0) {
      return items;
    }
    keys = now;
  }
}

/**
 * Writes all changes in a single call, so that a crash leaves either all of them or none. Removed
 * items are first set to null, which reads as absent, and only then removed.
 */
export async function write(area: Area, set: Items, remove: string[]): Promise<void> {
  const gone = Object.fromEntries(remove.map((key) => [key, null]));
  const isSet = Object.keys(set).length > 0;
  if (isSet) await area.set({ ...set, ...gone });
  if (remove.length === 0) return;
  await area.remove(remove).catch((error: unknown) => {
    if (!isSet) throw error;
  });
}
