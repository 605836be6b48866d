import { isDocument, isElement, isShadowRoot, isSlot } from './nodes.ts';

/**
 * The flat tree: a page as it is laid out, where a shadow root's content stands in for its
 * host's, slotted nodes stand in their slots, and documents in their frames. Closed roots and
 * frames of another origin cannot be looked into: hosts are read as if they had none, frames not.
 *
 * @see https://drafts.csswg.org/css-scoping-1/#flat-tree
 */

/** The element that a node is laid out in; null at the top, and for what no slot takes up. */
export function flatParent(node: Element | Text): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (!isElement(parent)) return outside(parent);
  return parent.shadowRoot ? node.assignedSlot : parent;
}

/** The element that a whole tree is laid out in: a shadow tree's host, a document's frame. */
export function outside(root: Node): Element | null {
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? (root.defaultView?.frameElement ?? null) : null;
}

/** The nodes slotted into an element; empty for all but slots that took some. */
export function slotted(element: Element): readonly Node[] {
  return isSlot(element) ? element.assignedNodes() : [];
}

/**
 * Gives what tells whether an element is one of `outer` or stands in one, also in shadow trees and
 * frames. Each element on the way up is asked once, as there may be thousands of both.
 */
export function createBelow(outer: Iterable<Element>): (inner: Element) => boolean {
  const known = new Map<Element, boolean>([...outer].map((element) => [element, true]));
  return (inner) => {
    const passed: Element[] = [];
    let at: Element | null = inner;
    while (at && !known.has(at)) {
      passed.push(at);
      at = at.parentElement ?? outside(at.getRootNode());
    }
    const below = at !== null && known.get(at) === true;
    for (const element of passed) known.set(element, below);
    return below;
  };
}

/** Document order across trees, for sorting; what is in a shadow tree or frame goes as its host. */
export function inOrder(a: Node, b: Node): number {
  const others = upward(b);
  for (const node of upward(a)) {
    const other = others.find((one) => one.getRootNode() === node.getRootNode());
    if (!other) continue;
    if (node === other) return 0;
    return node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return 0;
}

/** A node, the host of the tree it is in, that one's host, and so on. */
function upward(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = outside(at.getRootNode())) nodes.push(at);
  return nodes;
}
