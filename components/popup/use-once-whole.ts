import { useEffect, useState } from 'preact/hooks';

/** What comes later than this, in ms, is not waited for: a page may be blocked for long. */
const PATIENCE = 700;

/**
 * Whether to show something whose parts arrive one after the other: once it is whole, so that no
 * part pushes another away, or when that takes too long.
 *
 * @returns `late` if it was shown before it was whole; its parts then need room that is kept free.
 */
export function useOnceWhole(isWhole: boolean): 'unseen' | 'whole' | 'late' {
  const [shown, setShown] = useState<'unseen' | 'whole' | 'late'>('unseen');
  useEffect(() => {
    if (shown !== 'unseen') return;
    if (isWhole) return setShown('whole');
    const timer = setTimeout(() => setShown('late'), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWhole, shown]);
  return shown === 'unseen' && isWhole ? 'whole' : shown;
}
