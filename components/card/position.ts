import type { CardPosition } from '../../messages/card-port.ts';

export const AT_TOP: CardPosition = { part: null, opened: null, scroll: 0, focus: null };

const FOCUSABLE = 'a[href], button, [tabindex]';

/** What has the focus within `card`, as an index; null where nothing has. */
export function focusIn(card: Element): number | null {
  const index = focusable(card).findIndex((each) => each.matches(':focus'));
  return index < 0 ? null : index;
}

/** Gives the focus to what `focusIn` found, while the card has not been scrolled for it. */
export function setFocus(card: Element, index: number): void {
  focusable(card)[index]?.focus({ preventScroll: true });
}

function focusable(card: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(FOCUSABLE)];
}
