import { isShadowRoot, isText } from '../dom/nodes.ts';
import type { Marked } from '../text/reading.ts';

/** Half a line's leading: the dotted line under a word is part of it to the hand. */
const SLOP = 3;

/**
 * Finds the marked mention at a point of a document's own window.
 *
 * @param marked by the text nodes they touch; see `byNode`.
 * @param x, y CSS pixels.
 */
export function mentionAt(
  marked: ReadonlyMap<Node, readonly Marked[]>,
  shown: Document,
  x: number,
  y: number,
): Marked | null {
  if (marked.size === 0) return null;
  const caret = shown.caretPositionFromPoint(x, y, { shadowRoots: rootsOf(marked) });
  const candidates = caret ? marked.get(caret.offsetNode) : undefined;
  // The caret nearest to a point may be far from it, at the end of a line say.
  return candidates?.find(({ range }) => covers(range, x, y)) ?? null;
}

const roots = new WeakMap<ReadonlyMap<Node, unknown>, ShadowRoot[]>();

/** The shadow roots that marked mentions stand in: carets are found in those only. */
function rootsOf(marked: ReadonlyMap<Node, readonly Marked[]>): ShadowRoot[] {
  let result = roots.get(marked);
  if (!result) {
    const all = new Set<ShadowRoot>();
    for (const node of marked.keys()) {
      for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
        all.add(root);
    }
    result = [...all];
    roots.set(marked, result);
  }
  return result;
}

/** Lists marked mentions under each text node that they touch. */
export function byNode(marked: readonly Marked[]): Map<Node, Marked[]> {
  const result = new Map<Node, Marked[]>();
  const add = (node: Node, item: Marked) => {
    const items = result.get(node);
    if (items) items.push(item);
    else result.set(node, [item]);
  };
  for (const item of marked) {
    const { commonAncestorContainer: top } = item.range;
    if (isText(top)) {
      add(top, item);
      continue;
    }
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (item.range.intersectsNode(node)) add(node, item);
    }
  }
  return result;
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top - SLOP && y <= box.bottom + SLOP) {
      return true;
    }
  }
  return false;
}
