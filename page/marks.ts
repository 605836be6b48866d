/**
 * Marks on the page by the CSS Custom Highlight API: no element or attribute is touched. What
 * the marks look like is in `entrypoints/marks.css`.
 */

/** Names in the page's highlight registry; the page can see them. */
export const MARKED = 'backgrounder-term';
export const OPENED = 'backgrounder-open';

export interface Marks {
  /** Marks exactly these ranges. */
  set(ranges: readonly Range[]): void;
  /** Shows which mention the open card belongs to; null for none. */
  open(range: Range | null): void;
  /** Puts the marks back if the page has cleared the registry, which it shares with us. */
  keep(): void;
  clear(): void;
}

export function createMarks(): Marks {
  const marked = new Highlight();
  const opened = new Highlight();
  // Above marks that a page may have made itself, such as a search on the page.
  opened.priority = 1;
  let wanted = false;

  const keep = () => {
    if (!wanted) return;
    if (CSS.highlights.get(MARKED) !== marked) CSS.highlights.set(MARKED, marked);
    if (CSS.highlights.get(OPENED) !== opened) CSS.highlights.set(OPENED, opened);
  };

  return {
    set(ranges) {
      // Firefox forbids iterating a Highlight from a content script, so it is filled anew.
      marked.clear();
      for (const range of ranges) marked.add(range);
      wanted = ranges.length > 0;
      if (wanted) keep();
      else this.clear();
    },
    open(range) {
      opened.clear();
      if (range) opened.add(range);
      keep();
    },
    keep,
    clear() {
      wanted = false;
      marked.clear();
      opened.clear();
      CSS.highlights.delete(MARKED);
      CSS.highlights.delete(OPENED);
    },
  };
}
