import type { CardPosition } from '../../../messages/card-port.ts';

export const AT_TOP: CardPosition = { part: null, opened: null, scroll: 0, focus: null };

const FOCUSABLE = 'a[href], button, [tabindex]';

/** Index of the focused element within `card`; null if none is. */
export function focusIn(card: Element): number | null {
  const index = focusable(card).findIndex((each) => each.matches(':focus'));
  return index < 0 ? null : index;
}

/** Restores the focus that `focusIn` found, without scrolling. */
export function setFocus(card: Element, index: number): void {
  focusable(card)[index]?.focus({ preventScroll: true });
}

function focusable(card: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(FOCUSABLE)];
}
