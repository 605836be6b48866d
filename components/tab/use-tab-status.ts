import { useEffect, useState } from 'preact/hooks';
import { watchHostPermission } from '../../settings/host-permission.ts';
import type { Pauses } from '../../sites/pause.ts';
import type { SiteChoice } from '../../sites/rules.ts';
import { type Tab, type TabStatus, watchStatus } from './tab-status.ts';
import { onTermCount } from './term-count.ts';

/**
 * The status of a tab, updated when rules, pauses or access change and when its page has been read.
 *
 * @param tab null if there is no tab that could be read.
 * @param attempt a new number to check the tab again.
 * @returns null until the status is known.
 */
export function useTabStatus(
  tab: Tab | null,
  choice: SiteChoice | null,
  pauses: Pauses | null,
  attempt: number,
): TabStatus | null {
  const [status, setStatus] = useState<TabStatus | null>(null);
  const { id, url } = tab ?? {};
  // The status of another tab or an earlier attempt does not apply.
  useEffect(() => setStatus(null), [id, url, attempt]);
  useEffect(() => {
    if (!choice || !pauses) return;
    if (!tab) {
      setStatus({ state: 'unreachable', reason: 'browser-page' });
      return;
    }
    let ended = false;
    let latest = 0;
    const look = () => {
      const own = ++latest;
      void watchStatus(tab, { choice, pauses }, (now) => {
        // Ignore results that arrive after those of a later check.
        if (!ended && own === latest) setStatus(now);
      });
    };
    const unlisten = onTermCount(tab.id, look);
    look();
    const unwatch = watchHostPermission(look);
    return () => {
      ended = true;
      unwatch();
      unlisten();
    };
  }, [choice, pauses, tab, attempt]);
  return status;
}
