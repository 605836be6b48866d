/** The edges of a row of text or buttons, in CSS pixels. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** Tolerance for rounding: a row that sticks out by less is not cut off. */
const TOLERANCE = 1;

/**
 * The lower edge of the last row that is entirely visible.
 *
 * @param edge below which nothing is seen.
 * @returns `edge`, or the top of the rows that it would cut.
 */
export function wholeRowsEnd(edge: number, rows: readonly Row[]): number {
  const cut = rows.filter(({ top, bottom }) => top < edge - TOLERANCE && bottom > edge + TOLERANCE);
  // Moving the edge up may cut off taller rows beside them.
  return cut.length === 0 ? edge : wholeRowsEnd(Math.min(...cut.map(({ top }) => top)), rows);
}
