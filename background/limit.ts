/** How often a minute something may be done by pages. */
interface Limit {
  /** By one tab. */
  readonly tab: number;
  /** By all together. */
  readonly all: number;
  /** By a tab even if others have used up `all`, so that two of them do not take every other's share. */
  readonly share: number;
  /** By all together, such shares included. */
  readonly most: number;
}

/**
 * Writes. `storage.sync` allows an extension 120 a minute and 1,800 an hour
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync), and neither one page nor several
 * must use them up: 28 a minute leave 120 an hour to the extension's own pages. Nobody clicks this often.
 */
export const MAX_WRITES: Limit = { tab: 12, all: 16, share: 2, most: 28 };
/** Opening the popup or the library. */
export const MAX_OPENED: Limit = { tab: 10, all: 20, share: 2, most: 30 };
const MINUTE = 60_000;

/** @returns a function telling whether a tab may do something once more at the time `now`, in ms. */
export function createLimit({
  tab,
  all,
  share,
  most,
}: Limit): (tabId: number, now: number) => boolean {
  /** The times at which each tab did, oldest first. */
  const done = new Map<number, number[]>();
  return (tabId, now) => {
    for (const [each, times] of done) {
      const recent = times.filter((time) => now - time < MINUTE);
      if (recent.length > 0) done.set(each, recent);
      else done.delete(each);
    }
    const times = done.get(tabId) ?? [];
    const total = [...done.values()].reduce((sum, { length }) => sum + length, 0);
    if (times.length >= tab || total >= (times.length < share ? most : all)) return false;
    done.set(tabId, [...times, now]);
    return true;
  };
}
