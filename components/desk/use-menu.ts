import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A menu in a `details`, which the browser itself only closes from its summary: Esc, a press
 * elsewhere and a move of the focus to elsewhere close it, too.
 */
export function useMenu(): { menu: RefObject<HTMLDetailsElement | null>; close: () => void } {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    const { current } = menu;
    if (!current?.open) return;
    // What has the focus within is about to be hidden.
    if (current.contains(document.activeElement)) current.querySelector('summary')?.focus();
    current.open = false;
  };
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    const onElsewhere = ({ target }: Event) => {
      const { current } = menu;
      if (current && target instanceof Node && !current.contains(target)) current.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, []);
  return { menu, close };
}
