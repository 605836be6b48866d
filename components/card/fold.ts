/** A row of text or buttons, by its edges in CSS pixels. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** Rounding of layouts: a row that sticks out by less is not cut. */
const TOLERANCE = 1;

/**
 * Where the rows that are seen whole end.
 *
 * @param edge below which nothing is seen.
 * @returns `edge`, or the top of the rows that it would cut.
 */
export function wholeRowsEnd(edge: number, rows: readonly Row[]): number {
  const cut = rows.filter(({ top, bottom }) => top < edge - TOLERANCE && bottom > edge + TOLERANCE);
  // Above them, taller rows beside may be cut in turn.
  return cut.length === 0 ? edge : wholeRowsEnd(Math.min(...cut.map(({ top }) => top)), rows);
}
