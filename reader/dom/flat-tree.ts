import { isDocument, isElement, isShadowRoot, isSlot } from './nodes.ts';

/**
 * The flat tree, as used for layout: a shadow root's content replaces that of its host, slotted
 * nodes are in their slots, and documents in their frames. Closed roots and cross-origin frames are
 * inaccessible: such hosts are read as if they had no root, such frames are not read.
 *
 * @see https://drafts.csswg.org/css-scoping-1/#flat-tree
 */

/**
 * `Node.DOCUMENT_POSITION_FOLLOWING`:
 * https://dom.spec.whatwg.org/#dom-node-document_position_following
 */
const FOLLOWING = 4;

/** The parent in the flat tree; null at the top, and for nodes that are not slotted. */
export function flatParent(node: Element | Text): Element | null {
  return node.parentElement?.shadowRoot ? node.assignedSlot : around(node);
}

/**
 * The element around a node: its parent or, at the top of a tree, what contains that. Forms, and
 * fieldsets, which have elements as well, are not asked themselves: a field called `parentNode`
 * would be the form's parent, and all ways up would be endless.
 */
export function around(node: Node): Element | null {
  const parent: Node | null =
    'elements' in node ? Reflect.get(Element.prototype, 'parentNode', node) : node.parentNode;
  return parent && (isElement(parent) ? parent : outside(parent));
}

/** The element that contains a whole tree: a shadow tree's host, a document's frame. */
export function outside(root: Node): Element | null {
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? (root.defaultView?.frameElement ?? null) : null;
}

/** The shadow trees that an element is laid out in: those it is in, and those it is slotted into. */
export function treesAround(element: Element | null): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (let at = element; at; at = flatParent(at)) {
    const { parentNode } = at;
    if (parentNode && isShadowRoot(parentNode)) trees.push(parentNode);
  }
  return trees;
}

/** The nodes assigned to a slot; empty for other elements. */
export function slotted(element: Element): readonly Node[] {
  return isSlot(element) ? element.assignedNodes() : [];
}

/**
 * Creates a check whether an element is, or is inside, one of `outer`, across shadow trees and
 * frames. Ancestors are memoized, since there may be thousands of both.
 */
export function createBelow(outer: Iterable<Element>): (inner: Element) => boolean {
  const known = new Map<Element | null, boolean>([...outer].map((element) => [element, true]));
  return (inner) => {
    const passed: Element[] = [];
    let at: Element | null = inner;
    while (at && !known.has(at)) {
      passed.push(at);
      at = around(at);
    }
    const below = known.get(at) ?? false;
    for (const element of passed) known.set(element, below);
    return below;
  };
}

/** Compares by document order across trees; nodes in a shadow tree or frame count as its host. */
export function inOrder(a: Node, b: Node): number {
  const others = upward(b);
  for (const node of upward(a)) {
    const other = others.find((one) => one.getRootNode() === node.getRootNode());
    if (!other) continue;
    if (node === other) return 0;
    return node.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
  }
  return 0;
}

/** A node, the host of its tree, that one's host, and so on. */
function upward(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = outside(at.getRootNode())) nodes.push(at);
  return nodes;
}
