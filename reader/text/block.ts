import type { TextSpan } from '../../spotting/types.ts';
import { placeIn } from '../../spotting/words/place-in.ts';
import { isShowing } from '../dom/frames.ts';

/**
 * The text of one paragraph-like element, across its inline elements, with a map back
 * to the page's text nodes.
 */
export interface Block {
  /** The element that contains all of it. */
  readonly element: Element;
  /** The document it was read in; the page may move it to another. */
  readonly document: Document;
  /** The text as in the page, including white space. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, the UTF-16 offset in `text` at which it begins. */
  readonly starts: readonly number[];
}

/** The page's range for a part of a block; null if the page has changed. */
export function rangeOf({ block, start, end }: TextSpan<Block>): Range | null {
  const from = nodeAt(block, start, false);
  const to = nodeAt(block, end, true);
  const doc = block.document;
  if (!from || !to || !isShowing(doc)) return null;
  const range = doc.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  // A range cannot span shadow trees, nor slots in another order: setting its end moved its
  // start. Use the last part.
  if (range.startContainer !== from.node) range.setStart(to.node, to.node.data.search(/\S/));
  return range;
}

/**
 * Whether a range is that of a part of a block, and the nodes there still have the text that was
 * read, whatever is between them: a page can make a range longer by what it inserts.
 */
export function isAsRead(
  { block: { text, nodes, starts }, start, end }: TextSpan<Block>,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): boolean {
  const all: readonly Node[] = nodes;
  const startOf = (container: Node) => starts[all.indexOf(container)] ?? Number.NaN;
  const last = startOf(endContainer);
  return (
    last + endOffset === end &&
    (startOf(startContainer) + startOffset === start ||
      // Only the last part of a name is in its range if its slots are in
      // another order; see `rangeOf`.
      (startContainer === endContainer && last > start)) &&
    nodes.every((node, at) => {
      const begins = starts[at] ?? 0;
      const [from, to] = [Math.max(start, begins), Math.min(end, starts[at + 1] ?? text.length)];
      // Line breaks, and spaces in place of pictures, were appended to the text of a node.
      const read = text.slice(from, to).trimEnd();
      return from >= to || node.data.startsWith(read, from - begins);
    })
  );
}

/**
 * Cuts a block into pieces of at most `most` UTF-16 units, at spaces if there are any: sending
 * megabytes of text at once would block the page.
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
      // A node that begins before the piece gets a negative offset.
      starts: starts.slice(first, end).map((start) => start - from),
    };
    from = to;
  }
}

/**
 * Finds the text node at `offset`; at a boundary, the node before it if `before`, else the one
 * after. Null if the page has removed or shortened it.
 */
function nodeAt({ nodes, starts, document: doc }: Block, offset: number, before: boolean) {
  const after = placeIn(starts, (start) => start < offset || (start === offset && !before));
  const node = nodes[after - 1];
  const inside = offset - (starts[after - 1] ?? 0);
  const isThere = node?.isConnected && node.ownerDocument === doc && inside <= node.length;
  return isThere ? { node, offset: inside } : null;
}
