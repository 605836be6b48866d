import type { Marked } from '../text/reading.ts';

/**
 * Keeps the object of a mention that is marked as before, since the open card knows its mention by
 * identity. Where a page put the same text anew, the old range has nothing left in it: the mark
 * then moves to the new place, and an open card stays open.
 */
export function carryOver(old: readonly Marked[], now: readonly Marked[]): Marked[] {
  const left = new Map<string, Marked[]>();
  for (const item of old) {
    const items = left.get(item.entry);
    if (items) items.push(item);
    else left.set(item.entry, [item]);
  }
  const take = (entry: string, fits: (range: Range) => boolean): Marked | null => {
    const items = left.get(entry) ?? [];
    const index = items.findIndex(({ range }) => fits(range));
    return items.splice(index, index < 0 ? 0 : 1)[0] ?? null;
  };

  const same = now.map(({ entry, range }) => take(entry, (other) => isSame(range, other)));
  return now.map((item, index) => {
    const kept = same[index];
    if (kept) return kept;
    const moved = take(item.entry, (range) => range.collapsed);
    moved?.range.setStart(item.range.startContainer, item.range.startOffset);
    moved?.range.setEnd(item.range.endContainer, item.range.endOffset);
    return moved ?? item;
  });
}

/** Boundary points cannot be compared across shadow trees and documents; nodes can. */
function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
