/**
 * Kinds of nodes, recognised by their properties: nodes of a frame are instances of that frame's classes,
 * so `instanceof` fails for them.
 */

/** @see https://dom.spec.whatwg.org/#dom-node-nodetype */
const TYPE = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 } as const;

export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TYPE.text || node.nodeType === TYPE.cdata;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === TYPE.element;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === TYPE.fragment && 'host' in node;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === TYPE.document;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' && 'contentDocument' in element;
}

/** The element that contains the start of a range. */
export function elementAt({ startContainer: node }: Range): Element | null {
  return isElement(node) ? node : node.parentElement;
}

/** The document that a node belongs to. */
export function documentOf(node: Node): Document {
  return node.ownerDocument ?? (isDocument(node) ? node : document);
}

/** The computed style of an element, by its own window; undefined in a document without one. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
