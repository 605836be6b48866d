/**
 * Kinds of events and nodes, recognised by their properties. In a frame that is in fullscreen the
 * card stands in the frame's document, whose events and nodes are made by that frame's own classes:
 * `instanceof` with ours is false for them.
 */

/** Whether an event is of the first finger, or of a mouse or a pen. */
export function isPrimaryPointer(event: Event): event is PointerEvent {
  return 'isPrimary' in event && event.isPrimary === true;
}

export function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** By its mode: a link has a host, too. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return 'mode' in node;
}
