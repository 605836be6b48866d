/**
 * The flat tree: a page as it is laid out, where a shadow root's content stands in for its
 * host's, and slotted nodes stand in their slots. Closed roots cannot be looked into, so their
 * hosts are read as if they had none.
 *
 * @see https://drafts.csswg.org/css-scoping-1/#flat-tree
 */

/** The element that a node is laid out in; null at the top, and for what no slot takes up. */
export function flatParent(node: Element | Text): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return null;
  return parent.shadowRoot ? node.assignedSlot : parent;
}

/** The nodes slotted into an element; empty for all but slots that took some. */
export function slotted(element: Element): readonly Node[] {
  return element.localName === 'slot' && element instanceof HTMLSlotElement
    ? element.assignedNodes()
    : [];
}

/** Whether `inner` is `outer` or stands in it, also in shadow trees. */
export function holds(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at) {
    if (outer.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Document order across shadow trees, for sorting; what is in a shadow tree goes as its host. */
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

/** A node, the host of the shadow tree it is in, that one's host, and so on. */
function upward(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; ) {
    nodes.push(at);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return nodes;
}
