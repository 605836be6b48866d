import type { Point } from '../dom/point.ts';
import { distance } from './triangle.ts';

/** A mouse that is moved further than this while it is pressed drags, in CSS pixels. */
const DRAGGED = 12;

/** Tells clicks from drags that browsers report as clicks, as of a carousel that went along. */
interface Drag {
  /** A button of a mouse or pen was pressed; a finger's drags are no clicks, whatever it was on. */
  press(event: MouseEvent, isFinger: boolean): void;
  /** Whether a click is the end of a drag. */
  endsWith(click: MouseEvent): boolean;
}

/** Creates a check for drags, which knows of none yet. */
export function createDrag(): Drag {
  let from: Point | null = null;
  return {
    press({ clientX: x, clientY: y }, isFinger) {
      from = isFinger ? null : { x, y };
    },
    endsWith: ({ clientX: x, clientY: y }) => from !== null && distance(from, { x, y }) > DRAGGED,
  };
}
