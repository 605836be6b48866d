import type { KeyedArea, Storage } from '../../../settings/area.ts';

/** How a storage call fails. */
export type Fault = 'none' | 'refused' | 'done but not answered' | 'stopped';
export const FAULTS: Fault[] = ['none', 'refused', 'done but not answered', 'stopped'];

/**
 * A browser storage in which each write has the next fault; after `stopped`,
 * nothing happens any more.
 *
 * @param local what is in `storage.local` if that matters, apart from `storage.sync`.
 */
export function faulty(
  items: Record<string, unknown>,
  faults: readonly Fault[],
  local: Record<string, unknown> = items,
): Storage {
  const left = [...faults];
  let stopped = false;
  const write = async (change: () => void) => {
    const fault = stopped ? 'stopped' : (left.shift() ?? 'none');
    stopped = fault === 'stopped';
    if (fault === 'none' || fault === 'done but not answered') change();
    if (fault !== 'none') throw new Error(fault);
  };
  const areaOf = (items: Record<string, unknown>): KeyedArea => ({
    getKeys: async () => Object.keys(items),
    get: async (keys) =>
      structuredClone(
        keys
          ? Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key)))
          : items,
      ),
    set: (added) => write(() => Object.assign(items, structuredClone(added))),
    remove: (keys) =>
      write(() => {
        for (const key of keys) delete items[key];
      }),
  });
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  return { sync: areaOf(items), local: areaOf(local), onChanged };
}
