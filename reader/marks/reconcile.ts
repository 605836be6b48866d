import { addTo } from '../lists.ts';
import type { PageMention } from '../text/page-mention.ts';

/**
 * Reuses the objects of mentions that are still in place, since the open card refers to its mention
 * by identity, and updates what was found there. If the page has re-rendered the same text, the old
 * range has collapsed: it is moved to the new text, so that an open card stays open.
 */
export function reconcile(old: readonly PageMention[], now: readonly PageMention[]): PageMention[] {
  const standing = new Map<Node, Map<string, PageMention>>();
  const emptied = new Map<string, PageMention[]>();
  // Backwards, so that the first of each group ends up on top and is taken next.
  for (const mention of old.toReversed()) {
    const { entry, range } = mention;
    if (range.collapsed) addTo(emptied, entry, mention);
    else {
      const here = standing.get(range.startContainer) ?? new Map<string, PageMention>();
      standing.set(range.startContainer, here.set(keyOf(mention), mention));
    }
  }
  const take = (mention: PageMention): PageMention | undefined => {
    const here = standing.get(mention.range.startContainer);
    const same = here?.get(keyOf(mention));
    if (same?.range.endContainer !== mention.range.endContainer) return undefined;
    here?.delete(keyOf(mention));
    return same;
  };

  const same = now.map(take);
  return now.map((item, index) => {
    const kept = same[index] ?? emptied.get(item.entry)?.pop();
    if (!kept) return item;
    // Even if it is equal: the previous one may retain removed nodes.
    kept.found = item.found;
    if (kept !== same[index]) {
      kept.range.setStart(item.range.startContainer, item.range.startOffset);
      kept.range.setEnd(item.range.endContainer, item.range.endOffset);
    }
    return kept;
  });
}

/** Boundary points cannot be compared across shadow trees and documents; nodes and offsets can. */
function keyOf({ entry, range }: PageMention): string {
  return `${range.startOffset} ${range.endOffset} ${entry}`;
}
