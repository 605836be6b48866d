import { isInline, isRead, isSilent } from './elements.ts';

/**
 * The text of one paragraph-like element, across the inline elements in it, with the way back
 * to the page's text nodes.
 */
export interface Block {
  /** The element that holds the whole run. */
  readonly element: Element;
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

/** Shorter runs outside a `<p>` are labels, bylines and buttons rather than prose. */
const SHORTEST_PROSE = 40;
/** A run with more of its text in links than this is a teaser or a menu. */
const MOST_LINKED = 0.6;

/**
 * Reads the prose below `root` as blocks, in document order. Yields null now and then where
 * there is no block yet, so that a caller can take a break on any page.
 */
export function* readBlocks(root: Element): Generator<Block | null, void, void> {
  if (!canBeRead(root)) return;
  let run = new Run(root);
  let visited = 0;
  let node: Node | null = root.firstChild;
  let parent: Element = root;

  while (node) {
    if (++visited % STRIDE === 0) yield null;
    if (node instanceof Text) {
      run.add(node);
    } else if (node instanceof Element) {
      if (!isRead(node)) {
        if (isSilent(node)) {
          // The text around it goes on.
        } else if (isInline(node)) {
          run.bar();
        } else {
          const block = run.end();
          if (block) yield block;
          run = new Run(parent);
        }
      } else {
        if (!isInline(node)) {
          const block = run.end();
          if (block) yield block;
          run = new Run(node);
        } else if (node.localName === 'a') run.enterLink();
        if (node.firstChild) {
          parent = node;
          node = node.firstChild;
          continue;
        }
        if (node.localName === 'a') run.leaveLink();
        else if (!isInline(node)) run = new Run(parent);
      }
    }
    while (node && !node.nextSibling) {
      const left: Element | null = node.parentElement;
      if (!left || left === root) {
        node = null;
        break;
      }
      if (left.localName === 'a') run.leaveLink();
      else if (!isInline(left)) {
        const block = run.end();
        if (block) yield block;
        run = new Run(left.parentElement ?? root);
      }
      node = left;
      parent = left.parentElement ?? root;
    }
    node = node?.nextSibling ?? null;
  }
  const last = run.end();
  if (last) yield last;
}

/** Whether nothing above or at `element` keeps it from being read. */
export function canBeRead(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!isRead(at)) return false;
  }
  return true;
}

/** The nearest element at or above `node` that begins a block. */
export function blockElementOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
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
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
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
  #linked = 0;
  #linkStart = -1;

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
    this.#linkStart = this.#length;
  }

  leaveLink(): void {
    if (this.#linkStart >= 0) this.#linked += this.#length - this.#linkStart;
    this.#linkStart = -1;
  }

  /** @returns the block, or null where the run is not prose. */
  end(): Block | null {
    this.leaveLink();
    if (this.#nodes.length === 0) return null;
    const text = this.#parts.join('');
    const length = text.trim().length;
    if (length === 0 || (length < SHORTEST_PROSE && this.#element.localName !== 'p')) return null;
    if (this.#linked > MOST_LINKED * length) return null;
    return { element: this.#element, text, nodes: this.#nodes, starts: this.#starts };
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
