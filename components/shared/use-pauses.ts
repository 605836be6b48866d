import { useEffect, useState } from 'preact/hooks';
import { pauseStore } from '../../settings/pause-store.ts';
import type { Pauses } from '../../sites/pause.ts';

/** The current pauses, in sync with storage and with the end of the hour; null until loaded. */
export function usePauses(): Pauses | null {
  const [pauses, setPauses] = useState<Pauses | null>(null);
  useEffect(() => {
    void pauseStore.load().then(setPauses);
    return pauseStore.watch(setPauses);
  }, []);
  const until = pauses?.until ?? null;
  useEffect(() => {
    if (until === null || until <= Date.now()) return;
    const timer = setTimeout(
      () => setPauses((now) => now && { ...now, until: null }),
      until - Date.now(),
    );
    return () => clearTimeout(timer);
  }, [until]);
  return pauses;
}
