import type { Point } from '../dom/point.ts';

/** Maximum distance of the pointer from a line's box to count as on that line, in CSS pixels. */
const SLOP = 4;

/** The name that a card belongs to, in coordinates of the top window; it may be in a frame. */
export interface Term {
  /** As written in the page. */
  readonly text: string;
  /** The element that contains it. */
  readonly element: Element | null;
  /**
   * Its boxes in CSS pixels of the window, one per line; none if its text is
   * hidden or has been removed.
   */
  boxes(): readonly DOMRect[];
  /** Whether its text has been removed, and may be put anew. */
  isRemoved(): boolean;
  /** Whether it is selected in the page now, as by a double click. */
  isSelected(): boolean;
}

/** The name of no card yet. */
export const NO_TERM: Term = {
  text: '',
  element: null,
  boxes: () => [],
  isRemoved: () => false,
  isSelected: () => false,
};

/** What a card is placed next to. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
}

/**
 * What a card is placed next to. If the name wraps, that is the line under the pointer as the card
 * opens, wherever it scrolls to, or else the first. Its height includes adjacent lines of the name,
 * so that the card covers none of them.
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

/** Maximum gap between lines of one text, in heights of their boxes. */
const APART = 2;

/** The extent of a line together with adjacent `boxes` above and below. */
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
