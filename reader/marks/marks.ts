import { isShowing } from '../dom/frames.ts';
import { documentOf, elementAt } from '../dom/nodes.ts';

/**
 * Marks mentions with the CSS Custom Highlight API, without touching any element or attribute.
 * Their styles are in `background/injecting/marks.css`.
 */

/** Names in the page's highlight registry, by style of the marks; visible to the page. */
const MARKED = {
  dotted: 'backgrounder-term',
  solid: 'backgrounder-solid',
  tint: 'backgrounder-tint',
} as const;
export type Look = keyof typeof MARKED;
const OPENED = 'backgrounder-open';

/** Number of marks to check: a rule of the page that interferes does so for the first ones too. */
const LOOKED_AT = 50;

/** Whether the mark styles are present in the document of these ranges, and apply to them. */
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
  /** Marks exactly these ranges, in this style. */
  set(ranges: readonly Range[], look: Look): void;
  /** Highlights the mention of the open card, or those pointed at in the panel. */
  open(ranges: readonly Range[]): void;
  /** Restores the marks if the page, which shares the registry, has changed them. */
  keep(): void;
  clear(): void;
}

/** Marks in the page and its frames; each document has its own registry. */
export function createMarks(): Marks {
  const all = new Map<Document, Marks>();
  /**
   * Those of documents that are not gone: in Firefox, the marks of a frame die
   * with it; see `isShowing`.
   */
  const shown = () => {
    if (import.meta.env.FIREFOX) for (const doc of all.keys()) if (!isShowing(doc)) all.delete(doc);
    return all;
  };

  return {
    set(ranges, look) {
      const groups = byDocument(ranges);
      for (const [doc, marks] of shown()) {
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
      for (const [doc, marks] of shown()) marks.open(groups.get(doc) ?? []);
    },
    keep() {
      for (const marks of shown().values()) marks.keep();
    },
    clear() {
      for (const marks of shown().values()) marks.clear();
      all.clear();
    },
  };
}

/** Groups ranges by document. */
export function byDocument(ranges: readonly Range[]): Map<Document, Range[]> {
  return Map.groupBy(ranges, ({ startContainer }) => documentOf(startContainer));
}

/** The copy of each of our ranges in the registry. */
const copies = new WeakMap<Range, Range>();

/**
 * Copies a range for the registry, where the page can access and move it. Our own range keeps the
 * actual position of the name.
 */
function copyOf(range: Range): Range {
  const copy = copies.get(range) ?? range.cloneRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  copies.set(range, copy);
  return copy;
}

/** A frame accepts only highlights created by its own window. */
function createMarksIn(view: Window & typeof globalThis): Marks {
  // Firefox keeps the getter of a static property that is read again and again, and takes it for
  // that of any window: it gives the registry of one read before, or fails if that is gone.
  const highlights: HighlightRegistry = import.meta.env.FIREFOX
    ? Object.getOwnPropertyDescriptor(view.CSS, 'highlights')?.get?.call(view.CSS)
    : view.CSS.highlights;
  const marked = new view.Highlight();
  const opened = new view.Highlight();
  // Above the page's own highlights, such as search results.
  opened.priority = 1;
  let wanted: readonly Range[] = [];
  let name: string = MARKED.dotted;

  const fill = () => {
    // Firefox does not let content scripts iterate over a Highlight, so refill it.
    marked.clear();
    for (const range of wanted) marked.add(copyOf(range));
  };
  const keep = () => {
    if (wanted.length === 0) return;
    if (marked.size !== wanted.length) fill();
    if (highlights.get(name) !== marked) highlights.set(name, marked);
    if (highlights.get(OPENED) !== opened) highlights.set(OPENED, opened);
  };
  /** Only our own: the next reader uses the same names. */
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
