import { useMemo, useRef, useState } from 'preact/hooks';
import { createRoving } from './roving.ts';

/** A list of buttons with a single tab stop (roving tabindex). */
interface RovingList<E extends HTMLElement> {
  readonly list: { current: E | null };
  /** Index of the button in the tab order. */
  readonly at: number;
  /** Call this when a button is focused. */
  setCurrent(id: string | null): void;
  buttonAt(index: number): HTMLButtonElement | undefined;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Keyboard navigation in a list of buttons: arrows, Home, End and typing ahead.
 *
 * @param items the items of the buttons, in order.
 * @param start id of the item initially in the tab order. If it is not in the list, `fallback` is
 *   used, or else the first.
 */
export function useRovingList<E extends HTMLElement>(
  items: readonly { readonly id: string; readonly name: string }[],
  start: string | null,
  fallback: string | null = null,
): RovingList<E> {
  const list = useRef<E>(null);
  const rove = useMemo(createRoving, []);
  const [current, setCurrent] = useState(start);
  const indexOf = (id: string | null) => items.findIndex((item) => item.id === id);
  const at = Math.max(0, indexOf(current) >= 0 ? indexOf(current) : indexOf(fallback));
  const buttonAt = (index: number) => list.current?.querySelectorAll('button')[index];
  return {
    list,
    at,
    setCurrent,
    buttonAt,
    onKeyDown(event) {
      const names = items.map(({ name }) => name);
      const to = rove(event, names, at);
      if (to === null) return;
      event.preventDefault();
      buttonAt(to)?.focus();
    },
  };
}
