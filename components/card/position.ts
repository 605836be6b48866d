/** What of a card stands behind a tab. */
export type PartName = 'differ' | 'figure' | 'earlier' | 'sources' | 'related';

/** Where a reader is in a card: plain data, for whoever keeps it until “Back”. */
export interface CardPosition {
  /** The part that is open. */
  readonly part: PartName | null;
  /** The source that is open, by `openedAs`. */
  readonly opened: string | null;
  /** CSS pixels from the top. */
  readonly scroll: number;
  /** What has the focus: its index among all in the card that can have it. */
  readonly focus: number | null;
}

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
