import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Focuses the first field of what is added to a list, so that it can be typed into at once: the
 * button that added it would otherwise take each space for another press.
 *
 * @param items selector of the items.
 * @returns for the list.
 */
export function useFocusNew<T extends HTMLElement>(items: string): RefObject<T | null> {
  const list = useRef<T>(null);
  const before = useRef<ReadonlySet<Element> | null>(null);
  useEffect(() => {
    const there = before.current;
    const now = new Set(list.current?.querySelectorAll(items));
    const added = there && [...now].find((each) => !there.has(each));
    added?.querySelector<HTMLElement>('textarea, input')?.focus();
    before.current = now;
  });
  return list;
}
