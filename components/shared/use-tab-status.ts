import { useEffect, useState } from 'preact/hooks';
import { watchAccess } from '../../settings/access.ts';
import type { Pauses } from '../../sites/pause.ts';
import type { Choice } from '../../sites/rules.ts';
import { type Tab, type TabStatus, watchStatus } from './tab-status.ts';
import { onTermCount } from './term-count.ts';

/**
 * What happens in a tab, kept up with rules, pauses and access, and until its page has been read.
 *
 * @param tab null where there is none that could be read.
 * @param attempt is another number each time that the tab is to be looked at anew.
 * @returns null until that is known.
 */
export function useTabStatus(
  tab: Tab | null,
  choice: Choice | null,
  pauses: Pauses | null,
  attempt: number,
): TabStatus | null {
  const [status, setStatus] = useState<TabStatus | null>(null);
  const { id, url } = tab ?? {};
  // What is known of another tab, or before another attempt, says nothing of this one.
  useEffect(() => setStatus(null), [id, url, attempt]);
  useEffect(() => {
    if (!choice || !pauses) return;
    if (!tab) {
      setStatus({ state: 'unreachable', why: 'browser-page' });
      return;
    }
    let ended = false;
    let latest = 0;
    const look = () => {
      const own = ++latest;
      void watchStatus(tab, { choice, pauses }, (now) => {
        // One that took longer knows less than one that was asked after it.
        if (!ended && own === latest) setStatus(now);
      });
    };
    const unlisten = onTermCount(tab.id, look);
    look();
    const unwatch = watchAccess(look);
    return () => {
      ended = true;
      unwatch();
      unlisten();
    };
  }, [choice, pauses, tab, attempt]);
  return status;
}
