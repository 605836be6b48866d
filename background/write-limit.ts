/**
 * What a page's code may have written in a minute. Browsers allow an extension 120 writes to sync in that time, all tabs together
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync): one page is not to use
 * them up, and nobody clicks as often as this.
 */
const MOST = 20;
const MINUTE = 60_000;

/** @returns a function that says whether a tab may have one more write at this time, in milliseconds. */
export function createWriteLimit(): (tabId: number, now: number) => boolean {
  /** When each tab had its writes, the oldest first. */
  const writes = new Map<number, number[]>();
  return (tabId, now) => {
    for (const [tab, times] of writes) {
      const recent = times.filter((time) => now - time < MINUTE);
      if (recent.length > 0) writes.set(tab, recent);
      else writes.delete(tab);
    }
    const times = writes.get(tabId) ?? [];
    if (times.length >= MOST) return false;
    writes.set(tabId, [...times, now]);
    return true;
  };
}
