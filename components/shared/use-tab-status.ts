import { useEffect, useState } from 'preact/hooks';
import { watchAccess } from '../../settings/access.ts';
import type { Pauses } from '../../sites/pause.ts';
import type { Choice } from '../../sites/rules.ts';
import { type Tab, type TabStatus, watchStatus } from './tab-status.ts';

/** How often a page that is still being read is asked again, in milliseconds. */
const AGAIN = 150;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = () => {
      void watchStatus(tab, { choice, pauses }, (now) => {
        if (ended) return;
        setStatus(now);
        if (now.state === 'reading' && !now.done) timer = setTimeout(look, AGAIN);
      });
    };
    look();
    const unwatch = watchAccess(look);
    return () => {
      ended = true;
      unwatch();
      clearTimeout(timer);
    };
  }, [choice, pauses, tab, attempt]);
  return status;
}
