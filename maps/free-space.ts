import { type Box, overlap } from './boxes.ts';
import { CARD_WIDTH } from './drawing.ts';

/** What is still free in a view. */
export interface FreeSpace {
  /** Units of the map per unit of one that is drawn at the width of a card. */
  readonly unit: number;
  take(...boxes: readonly Box[]): void;
  isFree(box: Box): boolean;
  /** Takes a box if it is free. @returns whether it was. */
  takeIfFree(box: Box): boolean;
}

/** All space of a view as free. @param view given by its upper left corner, like a `viewBox`. */
export function freeSpaceIn(view: Box): FreeSpace {
  const taken: Box[] = [];
  const take = (...boxes: readonly Box[]) => void taken.push(...boxes);
  const isFree = (box: Box) => isWithin(box, view) && !taken.some((other) => overlap(box, other));
  return {
    unit: view.width / CARD_WIDTH,
    take,
    isFree,
    takeIfFree(box) {
      const free = isFree(box);
      if (free) take(box);
      return free;
    },
  };
}

/** @param view given by its upper left corner, like a `viewBox`. */
function isWithin({ x, y, width, height }: Box, view: Box): boolean {
  return (
    x - width / 2 >= view.x &&
    x + width / 2 <= view.x + view.width &&
    y - height / 2 >= view.y &&
    y + height / 2 <= view.y + view.height
  );
}
