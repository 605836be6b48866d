/**
 * What events and nodes are, told by what they have: those of a frame are made by classes of that
 * frame, which `instanceof` takes for strangers. A card in a frame stands there in fullscreen.
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
