import type { PageMention } from '../text/page-mention.ts';

/**
 * Keeps the object of a mention that stands where it stood, since the open card knows its mention
 * by identity, with what was found there now. Where a page put the same text anew, the old range
 * has nothing left in it: it moves to the new place, and an open card stays open.
 */
export function reconcile(old: readonly PageMention[], now: readonly PageMention[]): PageMention[] {
  const left = Map.groupBy(old, ({ entry }) => entry);
  const take = (entry: string, fits: (range: Range) => boolean): PageMention | null => {
    const items = left.get(entry) ?? [];
    const index = items.findIndex(({ range }) => fits(range));
    return items.splice(index, index < 0 ? 0 : 1)[0] ?? null;
  };

  const same = now.map(({ entry, range }) => take(entry, (other) => isSame(range, other)));
  return now.map((item, index) => {
    const kept = same[index] ?? take(item.entry, (range) => range.collapsed);
    if (!kept) return item;
    // Also where it is the same: what was found before may hold on to nodes that are gone.
    kept.found = item.found;
    if (kept !== same[index]) {
      kept.range.setStart(item.range.startContainer, item.range.startOffset);
      kept.range.setEnd(item.range.endContainer, item.range.endOffset);
    }
    return kept;
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
