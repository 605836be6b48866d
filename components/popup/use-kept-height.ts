import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A foot that the pointer or the keyboard is at. */
const IN_USE = '.popup-foot:is(:hover, :focus-within)';

/**
 * Keeps an element as high as it has been: what is at its foot then stays where it is when something
 * above goes away. Where that follows from what the reader has chosen, the foot moves up instead of
 * leaving empty room, unless it is in use. CSS has the height as `--kept`.
 *
 * @param isSeen whether it is seen yet: how high it was before does not matter.
 * @param choice another object whenever the reader has chosen something; null while that is unknown.
 * @param isSettled whether all is there that follows from the choice.
 */
export function useKeptHeight<E extends HTMLElement>(
  isSeen: boolean,
  choice: object | null,
  isSettled: boolean,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const kept = useRef(0);
  const last = useRef(choice);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !isSeen) return;
    last.current ??= choice;
    const isNew = choice !== null && choice !== last.current;
    if (isNew && isSettled && !current.querySelector(IN_USE)) {
      last.current = choice;
      kept.current = 0;
      current.style.removeProperty('--kept');
    }
    kept.current = Math.max(kept.current, current.offsetHeight);
    current.style.setProperty('--kept', `${kept.current}px`);
  });
  return element;
}
