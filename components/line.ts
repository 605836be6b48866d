import type { VirtualElement } from '@floating-ui/dom';

/** How far from a line's box the pointer may be and still be on that line, in CSS pixels. */
const SLOP = 4;

let pointer: { readonly x: number; readonly y: number } | null = null;
let watching = false;

/** Keeps in mind where the pointer is, so that a card can open by the line it is on. */
export function watchPointer(): void {
  if (watching) return;
  watching = true;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted) pointer = { x: event.clientX, y: event.clientY };
    },
    { capture: true, passive: true },
  );
}

/**
 * What a card is placed by: of a name that wraps, the line that the pointer is on as the card
 * opens, wherever that line scrolls to; all its lines where the pointer is on none.
 */
export function anchorOf(term: Range): VirtualElement {
  const index = [...term.getClientRects()].findIndex(
    (box) =>
      pointer !== null &&
      pointer.x >= box.left - SLOP &&
      pointer.x <= box.right + SLOP &&
      pointer.y >= box.top - SLOP &&
      pointer.y <= box.bottom + SLOP,
  );
  const line = () => term.getClientRects()[index];
  return {
    getBoundingClientRect: () => line() ?? term.getBoundingClientRect(),
    getClientRects: () => {
      const box = line();
      return box ? [box] : term.getClientRects();
    },
  };
}
