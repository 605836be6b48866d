import type { Block } from './block.ts';

/** Stands in a block's text for something that is not read, so that no name runs across it. */
const BARRIER = '\uFFFC';

/** Shorter runs outside a `<p>` are labels, bylines and buttons rather than prose. */
const SHORTEST_PROSE = 40;
/** Outside of these, a run that is no longer and does not end as sentences do is a headline, or a title. */
const OF_SENTENCES = /^(?:p|li|dd|dt|td|th|blockquote|figcaption|caption)$/;
const MAX_TITLE = 100;
const SENTENCE_END = /[.!?…:;,。！？।؟۔‚—–-]["'”“»«’‘)\]]*\s*$/u;
/** Runs without links that are longer, however much of that is white space, are taken for prose. */
const CERTAIN_PROSE = 400;
/** A run with more of its text in links than this is a teaser or a menu. */
const MAX_LINKED = 0.6;

/** A run of inline text while it is being read: it ends as a block, or as nothing where it is no prose. */
export class Run {
  readonly element: Element;
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #length = 0;
  /** Where links begin and end, one after the other. */
  readonly #links: number[] = [];
  /** Whether nothing but white space has come since a line ended. */
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
   * Ends the line: names go on across a line that is broken once, as in a headline or an address.
   *
   * @returns whether the text ends as well, since the line is empty: so some pages part their paragraphs.
   */
  breakLine(): boolean {
    if (this.#atLineStart) return true;
    this.#atLineStart = true;
    this.#push('\n');
    return false;
  }

  /** What stands there has no words, as a picture: names go on across it. */
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

  /** @returns the block, or null where the run is not prose. */
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

/** @param links offsets at which links begin and end, one after the other. */
function isProse(text: string, links: readonly number[], { localName }: Element): boolean {
  // Most of a page is too long to be a label and has no links: counting that buys nothing.
  if (links.length === 0 && text.length > CERTAIN_PROSE && text.trim().length > CERTAIN_PROSE) {
    return true;
  }
  const length = lengthOf(text);
  if (length === 0 || (length < SHORTEST_PROSE && localName !== 'p')) return false;
  if (length <= MAX_TITLE && !OF_SENTENCES.test(localName) && !SENTENCE_END.test(text)) {
    return false;
  }
  let linked = 0;
  for (let at = 0; at < links.length; at += 2)
    linked += lengthOf(text.slice(links[at], links[at + 1]));
  return linked <= MAX_LINKED * length;
}

/** As it is shown: lines and indents of the source are one space each. */
function lengthOf(text: string): number {
  return text.trim().replace(/\s+/g, ' ').length;
}
