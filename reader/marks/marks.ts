import { documentOf, elementAt } from '../dom/nodes.ts';

/**
 * Marks on the page by the CSS Custom Highlight API: no element or attribute is touched. What
 * the marks look like is in `background/marks.css`.
 */

/** Names in the page's highlight registry, by the look of marks; the page can see them. */
export const MARKED = {
  dotted: 'backgrounder-term',
  solid: 'backgrounder-solid',
  tint: 'backgrounder-tint',
} as const;
export type Look = keyof typeof MARKED;
export const OPENED = 'backgrounder-open';

/** Marks that are looked at: a page that has a style of its own for some has it for the first. */
const LOOKED_AT = 50;

/** Whether the style of marks is in the document of these ranges, and holds where they stand. */
export function areStyled(ranges: readonly Range[], look: Look): boolean {
  return ranges.slice(0, LOOKED_AT).every((range) => {
    const element = elementAt(range);
    if (!element) return true;
    const style = getComputedStyle(element, `::highlight(${MARKED[look]})`);
    if (look === 'tint') return style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    return style.textDecorationLine === 'underline' && style.textDecorationStyle === look;
  });
}

export interface Marks {
  /** Marks exactly these ranges, in this look. */
  set(ranges: readonly Range[], look: Look): void;
  /** Shows which mention the open card belongs to, or what is pointed at in the panel. */
  open(ranges: readonly Range[]): void;
  /** Puts the marks back if the page, which shares the registry with us, has meddled with them. */
  keep(): void;
  clear(): void;
}

/** Marks on the page and the frames that are read with it: each document has a registry. */
export function createMarks(): Marks {
  const all = new Map<Document, Marks>();

  return {
    set(ranges, look) {
      const groups = byDocument(ranges);
      for (const [doc, marks] of all) {
        if (groups.has(doc)) continue;
        marks.clear();
        all.delete(doc);
      }
      for (const [doc, group] of groups) {
        const view = doc.defaultView;
        if (!view) continue;
        const marks = all.get(doc) ?? createMarksIn(view);
        all.set(doc, marks);
        marks.set(group, look);
      }
    },
    open(ranges) {
      const groups = byDocument(ranges);
      for (const [doc, marks] of all) marks.open(groups.get(doc) ?? []);
    },
    keep() {
      for (const marks of all.values()) marks.keep();
    },
    clear() {
      for (const marks of all.values()) marks.clear();
      all.clear();
    },
  };
}

/** Ranges by the document they stand in. */
export function byDocument(ranges: readonly Range[]): Map<Document, Range[]> {
  return Map.groupBy(ranges, ({ startContainer }) => documentOf(startContainer));
}

/** What is in the registry of each range of ours. */
const copies = new WeakMap<Range, Range>();

/**
 * The copy of a range that goes into the registry, where the page can get hold of it and move it. By our
 * own we know where a name stands.
 */
function copyOf(range: Range): Range {
  const copy = copies.get(range) ?? range.cloneRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  copies.set(range, copy);
  return copy;
}

/** A frame knows only highlights that were made by its own window. */
function createMarksIn(view: Window & typeof globalThis): Marks {
  const { highlights } = view.CSS;
  const marked = new view.Highlight();
  const opened = new view.Highlight();
  // Above marks that a page may have made itself, such as a search on the page.
  opened.priority = 1;
  let wanted: readonly Range[] = [];
  let name: string = MARKED.dotted;

  const fill = () => {
    // Firefox forbids iterating a Highlight from a content script, so it is filled anew.
    marked.clear();
    for (const range of wanted) marked.add(copyOf(range));
  };
  const keep = () => {
    if (wanted.length === 0) return;
    if (marked.size !== wanted.length) fill();
    if (highlights.get(name) !== marked) highlights.set(name, marked);
    if (highlights.get(OPENED) !== opened) highlights.set(OPENED, opened);
  };
  /** Only what is ours: a reader that came after this one has marks of the same name. */
  const remove = (name: string, own: Highlight) => {
    if (highlights.get(name) === own) highlights.delete(name);
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
    open(ranges) {
      opened.clear();
      for (const range of ranges) opened.add(copyOf(range));
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
