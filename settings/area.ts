import type { Items } from './layout.ts';

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
export type Listener = (changes: Items, area: string) => void;

/**
 * Writes all changes in a single call, so that a crash leaves either all of them or none. Removed items
 * are first set to null, which reads as absent, and only then removed.
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
