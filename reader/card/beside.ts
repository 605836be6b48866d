/**
 * Distance from the term, in CSS pixels: close enough to reach, far enough not to cover the line.
 */
const GAP = 6;
const MARGIN = 8;

type Side = 'top' | 'bottom';

/** Where a card goes, in CSS pixels of the window. */
interface Place {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** How a card is to stand. */
interface Stand {
  /** Minimum height of the card, however little room there is. */
  readonly least: number;
  /** Where it stands already, if it does. */
  readonly side: Side | null;
  /** Whether it begins at its right. */
  readonly isRtl: boolean;
}

/**
 * Places a card below a name, or above it if it has more room there, and cuts it
 * to the room that there is.
 *
 * @param name its box.
 * @param card its size.
 * @param seen the visible part of the window.
 */
export function besideName(
  name: DOMRectReadOnly,
  card: { readonly width: number; readonly height: number },
  seen: DOMRectReadOnly,
  { least, side, isRtl }: Stand,
): Place {
  const below = seen.bottom - MARGIN - name.bottom - GAP;
  const above = name.top - GAP - seen.top - MARGIN;
  const isAbove = side ? side === 'top' : card.height > below && above > below;
  const room = Math.max(least, Math.floor(isAbove ? above : below));
  const height = Math.min(card.height, room);
  const x = isRtl ? name.right - card.width : name.left;
  return {
    side: isAbove ? 'top' : 'bottom',
    x: Math.max(seen.left + MARGIN, Math.min(x, seen.right - MARGIN - card.width)),
    y: isAbove ? name.top - GAP - height : name.bottom + GAP,
    height,
  };
}
