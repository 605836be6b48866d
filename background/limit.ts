/**
 * Writes per minute allowed to one tab, and to all pages together. `storage.sync` allows an extension 120 a minute and
 * 1,800 an hour (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync), and neither one
 * page nor several must use them up. Nobody clicks this often.
 */
export const MAX_WRITES = { tab: 12, all: 24 } as const;
/** How often a minute one tab, or all pages together, may open the popup or the library. */
export const MAX_OPENED = { tab: 10, all: 20 } as const;
const MINUTE = 60_000;

/** @returns a function telling whether a tab may do something once more at the time `now`, in ms. */
export function createLimit(most: {
  readonly tab: number;
  readonly all: number;
}): (tabId: number, now: number) => boolean {
  /** The times at which each tab did, oldest first. */
  const done = new Map<number, number[]>();
  return (tabId, now) => {
    for (const [tab, times] of done) {
      const recent = times.filter((time) => now - time < MINUTE);
      if (recent.length > 0) done.set(tab, recent);
      else done.delete(tab);
    }
    const times = done.get(tabId) ?? [];
    const all = [...done.values()].reduce((sum, { length }) => sum + length, 0);
    if (times.length >= most.tab || all >= most.all) return false;
    done.set(tabId, [...times, now]);
    return true;
  };
}
