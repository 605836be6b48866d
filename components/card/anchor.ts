/** How far from a line's box the pointer may be and still be on that line, in CSS pixels. */
const SLOP = 4;

/** A point of the window, in CSS pixels. */
export type Point = Pick<DOMPointReadOnly, 'x' | 'y'>;

/** The name that a card belongs to, as the window has it; the name itself may stand in a frame. */
export interface Term {
  /** The element it stands in. */
  readonly element: Element | null;
  /** Its boxes in CSS pixels of the window, one a line; none where its text has gone. */
  boxes(): readonly DOMRect[];
}

/** What a card is placed by. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): readonly DOMRect[];
}

/**
 * What a card is placed by: of a name that wraps, the line that the pointer is on as the card
 * opens, wherever that line scrolls to; all its lines where the pointer is on none.
 */
export function anchorOf(term: Term, pointer: Point | null): Anchor {
  const index = term
    .boxes()
    .findIndex(
      (box) =>
        pointer !== null &&
        pointer.x >= box.left - SLOP &&
        pointer.x <= box.right + SLOP &&
        pointer.y >= box.top - SLOP &&
        pointer.y <= box.bottom + SLOP,
    );
  const lines = () => {
    const boxes = term.boxes();
    const line = boxes[index];
    return line ? [line] : [...boxes];
  };
  return { getBoundingClientRect: () => around(lines()), getClientRects: lines };
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
