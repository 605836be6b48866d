import { useEffect, useRef, useState } from 'preact/hooks';
import { watchHostPermission } from '../../settings/host-permission.ts';
import type { Pauses } from '../../sites/pause.ts';
import type { SiteChoice } from '../../sites/rules.ts';
import { type Tab, type TabStatus, watchStatus } from './tab-status.ts';
import { onTermCount } from './term-count.ts';

/** A status, and the rules under which it was found. */
interface Found {
  readonly status: TabStatus;
  readonly under: SiteChoice;
}

/**
 * The status of a tab, updated when rules, pauses or access change and when its page has been read.
 *
 * @param tab null if there is no tab that could be read.
 * @param choice as stored: what is still being saved does not apply to the page yet.
 * @param attempt a new number to check the tab again.
 * @returns null until the status is known.
 */
export function useTabStatus(
  tab: Tab | null,
  choice: SiteChoice | null,
  pauses: Pauses | null,
  attempt: number,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  /** The page that was looked at last. */
  const looked = useRef<{ readonly tab: Tab; readonly attempt: number }>(undefined);
  const { id, url } = tab ?? {};
  // The status of another tab or an earlier attempt does not apply.
  useEffect(() => setFound(null), [id, url, attempt]);
  useEffect(() => {
    if (!choice || !pauses) return;
    const setStatus = (status: TabStatus) => setFound({ status, under: choice });
    if (!tab) {
      setStatus({ state: 'unreachable', reason: 'browser-page' });
      return;
    }
    let ended = false;
    let latest = 0;
    const look = (isNew = false) => {
      const own = ++latest;
      void watchStatus(tab, { choice, pauses }, isNew, (now) => {
        // Ignore results that arrive after those of a later check.
        if (!ended && own === latest) setStatus(now);
      });
    };
    const unlisten = onTermCount(tab.id, () => look());
    const isSame = looked.current?.tab === tab && looked.current.attempt === attempt;
    looked.current = { tab, attempt };
    look(isSame);
    const unwatch = watchHostPermission(() => look());
    return () => {
      ended = true;
      unwatch();
      unlisten();
    };
  }, [choice, pauses, tab, attempt]);
  return found;
}
