import { outside } from '../dom/flat-tree.ts';
import { isShadowRoot } from '../dom/nodes.ts';

/** Elements that show none of what stands in them. */
const REPLACED = /^(?:iframe|video|img|canvas|object|embed)$/;

/**
 * Where the card's host must stand to be usable: under a modal dialog or in fullscreen, everything
 * outside of it is inert. For a name in a frame that goes by the frame, unless that is what is in
 * fullscreen: then nothing outside of the frame can be used.
 *
 * @param element that the name stands in, if it does in any.
 */
export function layerFor(element: Element | null): ParentNode & Node {
  let at = element;
  while (at && at.ownerDocument !== document) {
    const frame = outside(at.ownerDocument);
    if (!frame || frame.ownerDocument.fullscreenElement === frame) break;
    at = frame;
  }
  const shown = at?.ownerDocument ?? document;
  const full = inFullscreen(shown);
  const usable = full && !REPLACED.test(full.localName) ? (full.shadowRoot ?? full) : null;
  return dialogAround(at) ?? usable ?? shown.documentElement;
}

/** What is in fullscreen; from outside of a shadow tree, the document names its host only. */
function inFullscreen(root: DocumentOrShadowRoot): Element | null {
  const full = root.fullscreenElement;
  return (full?.shadowRoot && inFullscreen(full.shadowRoot)) ?? full;
}

/** The open dialog that an element is laid out in, also one that it is slotted into. */
function dialogAround(element: Element | null): Element | null {
  for (let at = element; at; at = parentOf(at)) {
    if (at.matches('dialog[open]')) return at;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (isShadowRoot(root) ? root.host : null);
}
