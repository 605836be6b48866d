import { createBelow, inOrder } from '../dom/flat-tree.ts';
import { isText, SHOW_TEXT } from '../dom/nodes.ts';
import type { Block } from './block.ts';
import { blockElementOf, readBlocks } from './blocks.ts';

/**
 * UTF-16 units to read on either side: cues count within 40 words; see `spotting/weigh/weigh.ts`.
 */
const ENOUGH = 400;
/** Text nodes to visit on either side. */
const MAX_NODES = 50;
/** Longer text nodes are not read again for the sake of a change next to them. */
const MAX_LENGTH = 10_000;
/**
 * With more changed elements than this, context is left out: it would cost as much as the changes.
 */
const MAX_ROOTS = 50;

/** The text around a changed element. */
export interface Context {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/**
 * Puts changed elements in document order, and reads the text around each: an ambiguous name may
 * depend on a cue in the paragraph before it, which has not changed.
 *
 * @param roots elements, none inside another.
 */
export function withContext(roots: readonly Element[]): (readonly [Element, Context])[] {
  if (roots.length > MAX_ROOTS) return roots.map((root) => [root, { before: [], after: [] }]);
  const isBelow = createBelow(roots);
  return roots.toSorted(inOrder).map((root) => {
    const before = readFrom(root, 'previousNode', root, isBelow).reverse().flat();
    const after = readFrom(lastIn(root), 'nextNode', root, isBelow).flat();
    return [root, { before, after }];
  });
}

/**
 * Reads in one direction until there is enough text, or text that is read anyway; closest first.
 */
function readFrom(
  start: Node,
  step: 'previousNode' | 'nextNode',
  root: Element,
  isBelow: (element: Element) => boolean,
): Block[][] {
  const walker = document.createTreeWalker(root.getRootNode(), SHOW_TEXT);
  walker.currentNode = start;
  const seen = new Set<Element>();
  const read: Block[][] = [];
  let length = 0;
  for (let nodes = 0; nodes < MAX_NODES && length < ENOUGH; nodes++) {
    const node = walker[step]();
    if (!node || !isText(node) || node.length > MAX_LENGTH) break;
    const element = blockElementOf(node);
    if (!element || seen.has(element) || element.contains(root)) continue;
    if (isBelow(element)) break;
    seen.add(element);
    const blocks = [...readBlocks(element, () => false)].filter((block) => block !== null);
    read.push(blocks);
    for (const { text } of blocks) length += text.length;
  }
  return read;
}

function lastIn(root: Element): Node {
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  return last;
}
