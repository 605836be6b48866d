import { isShadowRoot, isText } from '../dom/nodes.ts';
import { isAsFound, type PageMention } from '../text/page-mention.ts';

/** Half a line's leading: the dotted line under a word is part of it to the hand. */
const SLOP = 3;

/**
 * Finds the marked mention at a point of a document's own window.
 *
 * @param marked all that are marked; another list whenever these are others.
 * @param x, y CSS pixels.
 */
export function mentionAt(
  marked: readonly PageMention[],
  doc: Document,
  x: number,
  y: number,
): PageMention | null {
  if (marked.length === 0) return null;
  const { byNode, shadowRoots } = indexOf(marked);
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots });
  const candidates = caret ? byNode.get(caret.offsetNode) : undefined;
  // The caret nearest to a point may be far from it, at the end of a line say.
  return candidates?.find((one) => covers(one.range, x, y) && isAsFound(one)) ?? null;
}

interface Index {
  /** Mentions by the text nodes they touch. */
  readonly byNode: ReadonlyMap<Node, readonly PageMention[]>;
  /** The shadow roots they stand in: carets are found in those only. */
  readonly shadowRoots: ShadowRoot[];
}

/** Made when the pointer first moves after the marks have changed: on most pages it never does. */
const indexes = new WeakMap<readonly PageMention[], Index>();

function indexOf(marked: readonly PageMention[]): Index {
  let index = indexes.get(marked);
  if (!index) {
    const byNode = groupByNode(marked);
    index = { byNode, shadowRoots: shadowRootsOf(byNode.keys()) };
    indexes.set(marked, index);
  }
  return index;
}

function groupByNode(marked: readonly PageMention[]): Map<Node, PageMention[]> {
  const result = new Map<Node, PageMention[]>();
  const add = (node: Node, mention: PageMention) => {
    const mentions = result.get(node);
    if (mentions) mentions.push(mention);
    else result.set(node, [mention]);
  };
  for (const mention of marked) {
    const { commonAncestorContainer: top } = mention.range;
    if (isText(top)) {
      add(top, mention);
      continue;
    }
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (mention.range.intersectsNode(node)) add(node, mention);
    }
  }
  return result;
}

function shadowRootsOf(nodes: Iterable<Node>): ShadowRoot[] {
  const all = new Set<ShadowRoot>();
  for (const node of nodes) {
    for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
      all.add(root);
    }
  }
  return [...all];
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top - SLOP && y <= box.bottom + SLOP) {
      return true;
    }
  }
  return false;
}
