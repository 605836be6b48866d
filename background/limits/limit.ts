import * as v from 'valibot';
import { reportOnce } from '../../messages/unreachable.ts';
import type { SessionArea } from '../remembered/tab-area.ts';

/** How many times per minute pages may do something. */
interface Limit {
  /** By one tab. */
  readonly tab: number;
  /** By all tabs together. */
  readonly all: number;
  /**
   * By a tab even if others have used up `all`, so that two tabs cannot use up
   * the share of all others.
   */
  readonly share: number;
  /** By all tabs together, including such shares. */
  readonly most: number;
}

/**
 * Writes. `storage.sync` allows an extension 120 a minute and 1,800 an hour
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync), and neither
 * one page nor several must use them up: 28 a minute leave 120 an hour to the extension's own
 * pages. Nobody clicks this often.
 */
export const MAX_WRITES: Limit = { tab: 12, all: 16, share: 2, most: 28 };
/** Opening the popup or the library. */
export const MAX_OPENED: Limit = { tab: 10, all: 20, share: 2, most: 30 };
const MINUTE = 60_000;

const Times = v.array(v.tuple([v.number(), v.array(v.number())]));

/**
 * @param area storage that survives the background: otherwise, a page could start over whenever the
 *   browser stops that, which it does after half a minute without events.
 * @param name of the limit in that storage.
 * @returns a function telling whether a tab may do something once more at the time
 *   `now`, in ms since the epoch.
 */
export function createLimit(
  { tab, all, share, most }: Limit,
  area: SessionArea,
  name: string,
): (tabId: number, now: number) => Promise<boolean> {
  const key = `limit:${name}`;
  /**
   * For each tab, when it did so, oldest first. Read once, so that two calls at a time
   * cannot both use the last one.
   */
  let reading: Promise<Map<number, number[]>> | undefined;
  const read = async () => {
    const stored = v.safeParse(Times, (await area.get(key))[key]);
    return new Map(stored.success ? stored.output : []);
  };
  return async (tabId, now) => {
    reading ??= read().catch(() => new Map());
    const done = await reading;
    for (const [each, times] of done) {
      // The clock may have been set back.
      const recent = times.filter((time) => Math.abs(now - time) < MINUTE);
      if (recent.length > 0) done.set(each, recent);
      else done.delete(each);
    }
    const times = done.get(tabId) ?? [];
    const total = [...done.values()].reduce((sum, { length }) => sum + length, 0);
    if (times.length >= tab || total >= (times.length < share ? most : all)) return false;
    done.set(tabId, [...times, now]);
    await area.set({ [key]: [...done] }).catch(reportOnce);
    return true;
  };
}
