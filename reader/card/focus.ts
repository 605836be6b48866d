/**
 * Returns focus to what had it before the card. If nothing had, Tab would start at the
 * top of the page; focusing the last link before the term, and blurring it at once, makes
 * Tab continue from there.
 *
 * @see https://html.spec.whatwg.org/#sequential-focus-navigation-starting-point
 */
export function giveBackFocus(to: HTMLElement | null, term: Element | null): void {
  to?.focus({ preventScroll: true });
  // It may have been removed.
  if (document.activeElement !== document.body) return;
  const link = term && linkBefore(term);
  if (link)
    unheard(() => {
      link.focus({ preventScroll: true });
      link.blur();
    });
}

/** Moves focus without the page noticing: its listeners would take that for a user action. */
function unheard(move: () => void): void {
  const events = ['focus', 'focusin', 'blur', 'focusout'];
  const stop = (event: Event) => event.stopImmediatePropagation();
  for (const type of events) window.addEventListener(type, stop, true);
  move();
  for (const type of events) window.removeEventListener(type, stop, true);
}

/** The last link that ends before an element. */
function linkBefore(element: Element): HTMLElement | undefined {
  return [...document.links].findLast(
    (link) =>
      link.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING &&
      link.checkVisibility(),
  );
}

/** The focused element, including inside shadow trees. */
export function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  return (focused?.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

/** Not by `instanceof`: a frame has classes of its own. */
export function isFocusable(element: Element | null | undefined): element is HTMLElement {
  return element != null && 'focus' in element;
}
