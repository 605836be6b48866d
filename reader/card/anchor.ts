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
}

/**
 * What a card is placed by: of a name that wraps, the line that the pointer is on as the card
 * opens, wherever that line scrolls to; the first where the pointer is on none. It is as high as
 * that line and those that stand right above and below it, so that the card covers none of them.
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
  return {
    getBoundingClientRect() {
      const boxes = term.boxes();
      const line = boxes[index] ?? boxes[0] ?? new DOMRect();
      const { top, bottom } = withNeighbours(line, boxes);
      return new DOMRect(line.left, top, line.width, bottom - top);
    },
  };
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Lines of one text stand no further apart than this, in heights of their boxes. */
const APART = 2;

/** How far a line reaches with those of `boxes` that follow it without a wider gap, upwards and down. */
function withNeighbours(line: DOMRect, boxes: readonly DOMRect[]): Extent {
  const gap = line.height * APART;
  let reach: Extent = line;
  for (;;) {
    const { top, bottom } = reach;
    const near = boxes.filter((box) => box.top < bottom + gap && box.bottom > top - gap);
    const wider = {
      top: Math.min(top, ...near.map((box) => box.top)),
      bottom: Math.max(bottom, ...near.map((box) => box.bottom)),
    };
    if (wider.top === top && wider.bottom === bottom) return reach;
    reach = wider;
  }
}
