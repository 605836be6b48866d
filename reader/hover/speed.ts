import type { Point } from '../dom/point.ts';
import { distance } from './triangle.ts';

/**
 * Measures how fast a pointer moves, from one movement to the next.
 *
 * @returns a function of where it is now, in CSS pixels of the top window, the event's time in ms
 *   and its document; the result is in pixels per ms, 0 where nothing was before in that document.
 */
export function createSpeed(): (point: Point, time: number, doc: Document) => number {
  let before: { point: Point; time: number; doc: Document } | null = null;
  return (point, time, doc) => {
    const last = before;
    before = { point, time, doc };
    // Each document has its own time origin.
    return last?.doc === doc ? distance(last.point, point) / Math.max(1, time - last.time) : 0;
  };
}
