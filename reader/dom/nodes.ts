/**
 * Kinds of nodes, recognised by their properties: nodes of a frame are instances of that frame's
 * classes, so `instanceof` fails for them.
 */

// https://dom.spec.whatwg.org/#dom-node-nodetype
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** `NodeFilter.SHOW_TEXT`: https://dom.spec.whatwg.org/#dom-nodefilter-show_text */
export const SHOW_TEXT = 4;

/** Whether what an event happened to is a node, not a window. */
export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** Whether a node holds text that is shown; CDATA does in XHTML and SVG. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** Whether a node is an element, of HTML or any other vocabulary. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Whether a node is the root of a shadow tree: unlike other fragments, it has a host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT && 'host' in node;
}

/** Whether a node is a document, of this page or of a frame in it. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === DOCUMENT;
}

/** Whether an element is a slot of a shadow tree. */
export function isSlot(element: Element): element is HTMLSlotElement {
  return 'assignedNodes' in element;
}

/**
 * Whether an element may hold an accessible document: a frame or an `<object>`, but not
 * an `<embed>`, which has no `contentDocument`. The name is checked, too, as a form may
 * have a field called that.
 */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return /frame|obj/.test(element.localName) && 'contentDocument' in element;
}

/**
 * `element.matches(selector)`. Asked of the prototype, as in Chromium a form's field
 * called `matches` replaces the form's own method, even for extensions: search forms
 * of sports pages have one.
 */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
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
