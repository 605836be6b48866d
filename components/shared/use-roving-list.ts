import { useMemo, useRef, useState } from 'preact/hooks';
import { createRoving } from './roving.ts';

/** A list of buttons that is one stop for Tab. */
export interface RovingList<E extends HTMLElement> {
  readonly list: { current: E | null };
  /** Index of the button that Tab comes to. */
  readonly at: number;
  /** To be called where a button gets the focus. */
  setCurrent(id: string): void;
  buttonAt(index: number): HTMLButtonElement | undefined;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Moves within a list of buttons by arrows, Home, End and first letters.
 *
 * @param items what the buttons stand for, in their order.
 * @param start id of the one that Tab comes to at first; of those that are not there, `fallback`, and else the first.
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
