import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps an element as high as it has been: what is at its foot then stays under the pointer when
 * something above goes away. CSS has the height as `--kept`.
 *
 * @param isSeen whether it is seen yet: how high it was before does not matter.
 */
export function useKeptHeight<E extends HTMLElement>(isSeen: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  const kept = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !isSeen) return;
    kept.current = Math.max(kept.current, current.offsetHeight);
    current.style.setProperty('--kept', `${kept.current}px`);
  });
  return element;
}
