/**
 * Writes per minute allowed to one tab. `storage.sync` allows an extension 120 a minute in total
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync), and one page
 * must not use them up. Nobody clicks this often.
 */
const MAX_WRITES = 20;
const MINUTE = 60_000;

/** @returns a function telling whether a tab may write once more at the time `now`, in ms. */
export function createWriteLimit(): (tabId: number, now: number) => boolean {
  /** Times of each tab's writes, oldest first. */
  const writes = new Map<number, number[]>();
  return (tabId, now) => {
    for (const [tab, times] of writes) {
      const recent = times.filter((time) => now - time < MINUTE);
      if (recent.length > 0) writes.set(tab, recent);
      else writes.delete(tab);
    }
    const times = writes.get(tabId) ?? [];
    if (times.length >= MAX_WRITES) return false;
    writes.set(tabId, [...times, now]);
    return true;
  };
}
