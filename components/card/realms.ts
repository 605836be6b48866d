/**
 * Kinds of events and nodes, recognised by their properties. In a frame that is in fullscreen the
 * card stands in the frame's document, whose events and nodes are made by that frame's own classes:
 * `instanceof` with ours is false for them.
 */

export function isPointerEvent(event: Event): event is PointerEvent {
  return 'pointerId' in event;
}

export function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
