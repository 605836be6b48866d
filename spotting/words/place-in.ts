/**
 * Binary search: the number of items before a place in a sorted list.
 *
 * @param isBefore true for the items before that place, false for all after it.
 */
export function placeIn<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
