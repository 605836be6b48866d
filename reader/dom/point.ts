/** A point of a window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
