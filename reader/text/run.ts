import type { Block } from './block.ts';
import { CELL, kindOf } from './elements.ts';

/** Replaces something that is not read in a block's text, so that no name continues across it. */
const BARRIER = '\uFFFC';

/** Minimum length of a run outside a `<p>`; shorter ones are labels, bylines and buttons. */
const SHORTEST_PROSE = 40;
/** A paragraph in an item of a list is read if the item would be read without it. */
const ITEM = /^(?:li|d[dt])$/;
/**
 * Outside these elements, a short run that does not end like a sentence is a headline or a title.
 */
const OF_SENTENCES = /^(?:p|li|d[dt]|blockquote)$/;
/** The same, for `listsNames`. */
const OF_NAMES = /^(?:t[dh]|cell|figcaption|caption)$/;
const MAX_TITLE = 100;
const SENTENCE_END = /[.!?…:;,。！？।؟۔‚—–-]["'”“»«’‘)\]]*\s*$/u;
/** Whose a page is, in its own words: “© 2019 Al Jazeera Media Network”. */
const NOTICE = /^(?:copyright )?(?:©|\(c\)) ?|^copyright \d{4}\b|^all rights reserved\b/i;
const MAX_NOTICE = 200;
/** Longer runs without links count as prose, however much of them is white space. */
const CERTAIN_PROSE = 400;
/** Maximum share of letters in links; above it, a run is a teaser or a menu. */
const MAX_LINKED = 0.6;

/** A run of inline text while it is being read. It becomes a block, unless it is not prose. */
export class Run {
  readonly element: Element;
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #length = 0;
  /** Offsets at which links begin and end, alternating. */
  readonly #links: number[] = [];
  /** Whether there has only been white space since the last line break. */
  #atLineStart = false;

  /** @param linked whether the run begins inside a link. */
  constructor(element: Element, linked: boolean) {
    this.element = element;
    if (linked) this.enterLink();
  }

  add(node: Text): void {
    if (node.length === 0) return;
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#push(node.data);
    if (this.#atLineStart && /\S/.test(node.data)) this.#atLineStart = false;
  }

  /**
   * Breaks the line. Names continue across a single line break, as in a headline or an address.
   *
   * @returns whether the run ends too, since the line is empty: some pages
   *   separate paragraphs like that.
   */
  breakLine(): boolean {
    if (this.#atLineStart) return true;
    this.#atLineStart = true;
    this.#push('\n');
    return false;
  }

  /**
   * Adds a space in place of something without words, such as a picture: names continue across it.
   */
  space(): void {
    this.#push(' ');
  }

  bar(): void {
    this.#push(BARRIER);
    this.#atLineStart = false;
  }

  enterLink(): void {
    this.leaveLink();
    this.#links.push(this.#length);
  }

  leaveLink(): void {
    if (this.#links.length % 2 === 1) this.#links.push(this.#length);
  }

  /** Ends the run. @returns its block; null if it is not prose. */
  end(): Block | null {
    this.leaveLink();
    if (this.#nodes.length === 0) return null;
    const text = this.#parts.join('');
    if (!isProse(text, this.#links, this.element)) return null;
    const { ownerDocument } = this.element;
    return {
      element: this.element,
      document: ownerDocument,
      text,
      nodes: this.#nodes,
      starts: this.#starts,
    };
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

/**
 * Whether even names next to each other are content of an element: a caption
 * says who is in a picture.
 */
export function listsNames(element: Element): boolean {
  return OF_NAMES.test(kindOf(element));
}

/** Whether a run is prose. @param links offsets at which links begin and end, alternating. */
function isProse(text: string, links: readonly number[], element: Element): boolean {
  // Fast path: most text is too long to be a label and has no links.
  if (links.length === 0 && text.length > CERTAIN_PROSE && text.trim().length > CERTAIN_PROSE) {
    return true;
  }
  // As rendered: line breaks and indents of the source become one space each.
  const plain = text.trim().replace(/\s+/g, ' ');
  const { length } = plain;
  if (length <= MAX_NOTICE && NOTICE.test(plain) && !listsNames(element)) return false;
  const isSentence = SENTENCE_END.test(plain);
  const kind = kindOf(element);
  if (length < SHORTEST_PROSE && !isDataCell(element)) {
    const { parentElement: around } = element;
    if (kind !== 'p' || (!isSentence && around && ITEM.test(kindOf(around)))) return false;
  }
  if (length <= MAX_TITLE && !isSentence && !OF_SENTENCES.test(kind) && !listsNames(element)) {
    return false;
  }
  const letters = lettersIn(text);
  let linked = 0;
  for (let at = 0; at < links.length; at += 2)
    linked += lettersIn(text.slice(links[at], links[at + 1]));
  return letters > 0 && linked <= MAX_LINKED * letters;
}

/** What parts links from each other is not text beside them. */
function lettersIn(text: string): number {
  return text.replace(/\P{L}+/gu, '').length;
}

/**
 * Whether an element is a cell of a table of data, which has a caption, headings, or several rows
 * and columns; others are for layout, unless they have the role.
 */
function isDataCell(element: Element): boolean {
  const kind = kindOf(element);
  if (kind === CELL) return true;
  const { parentElement } = element;
  if (kind !== 'td' && kind !== 'th') return false;
  const table = parentElement?.closest('table');
  if (!table) return false;
  // Not every element of that name is one of HTML.
  const { caption, tHead, rows } = table;
  const [first, second] = rows ?? [];
  const ends = [first?.firstElementChild, first?.lastElementChild];
  if (caption ?? tHead ?? ends.some((cell) => cell?.localName === 'th')) return true;
  const columns = first?.cells.length ?? 0;
  const isGrid = columns > 1 && columns === second?.cells.length;
  return isGrid && !table.matches('[role],table table');
}
