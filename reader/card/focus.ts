/**
 * Gives the focus back to what had it before the card. Where nothing had, the browser would begin
 * anew at the head of the page: it is told of the last link before the term instead, so that Tab
 * goes on from there. Only having had the focus tells it so; the link has it for no moment that
 * could be seen.
 *
 * @see https://html.spec.whatwg.org/#sequential-focus-navigation-starting-point
 */
export function giveBackFocus(to: HTMLElement | null, term: Element | null): void {
  to?.focus({ preventScroll: true });
  // What had it may be gone.
  if (document.activeElement !== document.body) return;
  const link = term && linkBefore(term);
  if (link)
    unheard(() => {
      link.focus({ preventScroll: true });
      link.blur();
    });
}

/** Moves the focus without telling the page: its listeners would take it for the reader's doing. */
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

/** What has the focus; of a shadow tree, the document names its host only. */
export function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  return (focused?.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

/** Not by its class, which in a frame is another one. */
export function isFocusable(element: Element | null | undefined): element is HTMLElement {
  return element != null && 'focus' in element;
}
