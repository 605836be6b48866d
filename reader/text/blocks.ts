import { flatParent, outside, slotted } from '../dom/flat-tree.ts';
import { framed, isShowing } from '../dom/frames.ts';
import { isElement, isFrame, isText } from '../dom/nodes.ts';
import { isInline, isRead, isSilent } from './elements.ts';

/**
 * The text of one paragraph-like element, across the inline elements in it, with the way back
 * to the page's text nodes.
 */
export interface Block {
  /** The element that holds the whole run. */
  readonly element: Element;
  /** The document it was read in; the page may move it to another since. */
  readonly document: Document;
  /** The text as it stands in the page, white space and all. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, the UTF-16 offset in `text` at which it begins. */
  readonly starts: readonly number[];
}

/** Stands in a block's text for something that is not read, so that no name runs across it. */
const BARRIER = '\uFFFC';

/** Nodes visited between two chances for the caller to take a break. */
const STRIDE = 256;

/** Shadow trees, slots and frames in each other: what is deeper is built to hurt, and not read. */
const DEEPEST = 100;

/** Shorter runs outside a `<p>` are labels, bylines and buttons rather than prose. */
const SHORTEST_PROSE = 40;
/** Runs without links that are longer, however much of that is white space, are taken for prose. */
const CERTAIN_PROSE = 400;
/** A run with more of its text in links than this is a teaser or a menu. */
const MOST_LINKED = 0.6;

/**
 * Reads the prose below `root` as blocks, in the order of the flat tree. Yields null now and then
 * where there is no block yet, so that a caller can take a break on any page.
 *
 * @param enter is told of each open shadow root and each frame's document on the way, and says
 *   whether to read it.
 */
export function* readBlocks(
  root: Element,
  enter: (tree: ShadowRoot | Document) => boolean = () => true,
): Generator<Block | null, void, void> {
  if (!canBeRead(root)) return;
  let run = new Run(root);
  let visited = 0;
  let depth = 0;

  /** Goes on to the text after `element`. @returns the block that ends with it. */
  const leave = (element: Element): Block | null => {
    if (element.localName === 'a') run.leaveLink();
    if (isInline(element)) return null;
    const block = run.end();
    run = new Run(flatParent(element) ?? root);
    return block;
  };

  /** What is laid out in an element in place of its children, if anything is. */
  function* inPlace(element: Element): Generator<Block | null, boolean, void> {
    const tree = element.shadowRoot ?? framed(element);
    const nodes = tree ? [] : slotted(element);
    // What stands between the tags of a frame is for browsers without frames.
    if (!tree && nodes.length === 0) return isFrame(element);
    if (depth === DEEPEST || (tree && !enter(tree))) return true;
    depth++;
    if (tree) yield* from(tree.firstChild, element);
    for (const node of nodes) yield* from(node, element, true);
    depth--;
    return true;
  }

  /** Reads `first` and what follows it within `top`; only `first` where it stands `alone`. */
  function* from(
    first: Node | null,
    top: Element,
    alone = false,
  ): Generator<Block | null, void, void> {
    let node = first;
    while (node) {
      if (++visited % STRIDE === 0) yield null;
      if (isText(node)) {
        run.add(node);
      } else if (isElement(node)) {
        if (isRead(node)) {
          if (!isInline(node)) {
            const block = run.end();
            if (block) yield block;
            run = new Run(node);
          } else if (node.localName === 'a') run.enterLink();
          if (!(yield* inPlace(node)) && node.firstChild) {
            node = node.firstChild;
            continue;
          }
          const block = leave(node);
          if (block) yield block;
        } else if (isSilent(node)) {
          // The text around it goes on.
        } else if (isInline(node)) {
          run.bar();
        } else {
          const block = leave(node);
          if (block) yield block;
        }
      }
      while (!node.nextSibling || (alone && node === first)) {
        const left: Element | null = node === first && alone ? null : node.parentElement;
        if (!left || left === top) return;
        const block = leave(left);
        if (block) yield block;
        node = left;
      }
      node = node.nextSibling;
    }
  }

  if (!(yield* inPlace(root))) yield* from(root.firstChild, root);
  const last = run.end();
  if (last) yield last;
}

/** Whether nothing above or at `element` keeps it from being read. */
export function canBeRead(element: Element): boolean {
  for (let at = element; ; ) {
    if (!isRead(at)) return false;
    const parent = flatParent(at);
    // The top of the document; anything else without a place in the flat tree is not shown.
    if (!parent) return at === document.documentElement;
    at = parent;
  }
}

/** The nearest element at or above `node` that begins a block. */
export function blockElementOf(node: Node): Element | null {
  let element: Element | null = null;
  if (isElement(node)) element = node;
  else if (isText(node)) element = flatParent(node);
  else element = outside(node);
  while (element && isInline(element)) element = flatParent(element);
  return element;
}

/**
 * The page's range for a part of a block.
 *
 * @param start, end UTF-16 offsets into the block's text, end exclusive.
 * @returns null where the page has changed under the block.
 */
export function rangeOf(block: Block, start: number, end: number): Range | null {
  const from = locate(block, start, false);
  const to = locate(block, end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const shown = block.document;
  if (from.node.ownerDocument !== shown || to.node.ownerDocument !== shown) return null;
  if (!isShowing(shown)) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = shown.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  // No range can begin in one shadow tree and end in another: it moves to where it can be.
  return range.startContainer === from.node ? range : null;
}

/**
 * Cuts a block that is longer than `most` code units into several, at spaces where there are any: a
 * text of megabytes in one paragraph would hold up the page when it is sent.
 */
export function* piecesOf(block: Block, most: number): Generator<Block, void, void> {
  const { text, nodes, starts } = block;
  if (text.length <= most) {
    yield block;
    return;
  }
  let first = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + most);
    const to = from + most >= text.length ? text.length : space > from ? space : from + most;
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= from) first++;
    let end = first + 1;
    while ((starts[end] ?? Number.POSITIVE_INFINITY) < to) end++;
    yield {
      ...block,
      text: text.slice(from, to),
      nodes: nodes.slice(first, end),
      // A node that begins before the piece begins at an offset below zero.
      starts: starts.slice(first, end).map((start) => start - from),
    };
    from = to;
  }
}

/** Finds the text node at `offset`; at a border, the node before it if `before`, else after it. */
function locate(block: Block, offset: number, before: boolean) {
  const { nodes, starts } = block;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    if (start < offset || (start === offset && !before)) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node ? { node, offset: offset - (starts[low] ?? 0) } : null;
}

/** A run of inline text while it is being read. */
class Run {
  readonly #element: Element;
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #length = 0;
  /** Where links begin and end, one after the other. */
  readonly #links: number[] = [];

  constructor(element: Element) {
    this.#element = element;
  }

  add(node: Text): void {
    if (node.length === 0) return;
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#push(node.data);
  }

  bar(): void {
    this.#push(BARRIER);
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
    if (!isProse(text, this.#links, this.#element)) return null;
    const { ownerDocument } = this.#element;
    return {
      element: this.#element,
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
  let linked = 0;
  for (let at = 0; at < links.length; at += 2)
    linked += lengthOf(text.slice(links[at], links[at + 1]));
  return linked <= MOST_LINKED * length;
}

/** As it is shown: lines and indents of the source are one space each. */
function lengthOf(text: string): number {
  return text.trim().replace(/\s+/g, ' ').length;
}
