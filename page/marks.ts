/**
 * Marks on the page by the CSS Custom Highlight API: no element or attribute is touched. What
 * the marks look like is in `entrypoints/marks.css`.
 */

/** Names in the page's highlight registry, by the look of marks; the page can see them. */
export const MARKED = {
  dotted: 'backgrounder-term',
  solid: 'backgrounder-solid',
  tint: 'backgrounder-tint',
} as const;
export type Look = keyof typeof MARKED;
export const OPENED = 'backgrounder-open';

export interface Marks {
  /** Marks exactly these ranges, in this look. */
  set(ranges: readonly Range[], look: Look): void;
  /** Shows which mention the open card belongs to; null for none. */
  open(range: Range | null): void;
  /** Puts the marks back if the page, which shares the registry with us, has meddled with them. */
  keep(): void;
  clear(): void;
}

export function createMarks(): Marks {
  const marked = new Highlight();
  const opened = new Highlight();
  // Above marks that a page may have made itself, such as a search on the page.
  opened.priority = 1;
  let wanted: readonly Range[] = [];
  let name: string = MARKED.dotted;

  const fill = () => {
    // Firefox forbids iterating a Highlight from a content script, so it is filled anew.
    marked.clear();
    for (const range of wanted) marked.add(range);
  };
  const keep = () => {
    if (wanted.length === 0) return;
    if (marked.size !== wanted.length) fill();
    if (CSS.highlights.get(name) !== marked) CSS.highlights.set(name, marked);
    if (CSS.highlights.get(OPENED) !== opened) CSS.highlights.set(OPENED, opened);
  };
  /** Only what is ours: a reader that came after this one has marks of the same name. */
  const remove = (name: string, own: Highlight) => {
    if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  };

  return {
    set(ranges, look) {
      if (MARKED[look] !== name) remove(name, marked);
      name = MARKED[look];
      wanted = ranges;
      fill();
      if (ranges.length > 0) keep();
      else this.clear();
    },
    open(range) {
      opened.clear();
      if (range) opened.add(range);
      keep();
    },
    keep,
    clear() {
      wanted = [];
      marked.clear();
      opened.clear();
      remove(name, marked);
      remove(OPENED, opened);
    },
  };
}
