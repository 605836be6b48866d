import { flatParent, outside } from '../dom/flat-tree.ts';
import { matches } from '../dom/nodes.ts';

/** Elements that do not render their children. */
const REPLACED = /^(?:iframe|video|img|canvas|object|embed)$/;

/**
 * Returns the element to insert the card's host into: with a modal dialog or in fullscreen,
 * everything outside is inert. For a name in a frame, the frame's position counts, unless the frame
 * itself is in fullscreen.
 *
 * @param element that contains the name, if any.
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
  return dialogAround(at) ?? usable ?? modalIn(shown) ?? shown.documentElement;
}

/**
 * The modal dialog that is open in a document, though the name is behind it: a shortcut or a list
 * leads there, too. Of several, the last one, which is usually on top.
 */
function modalIn(doc: Document): Element | null {
  return (
    [...doc.querySelectorAll('dialog[open]')].findLast((one) => matches(one, ':modal')) ?? null
  );
}

/** The fullscreen element, including inside shadow trees. */
function inFullscreen(root: DocumentOrShadowRoot): Element | null {
  const full = root.fullscreenElement;
  return (full?.shadowRoot && inFullscreen(full.shadowRoot)) ?? full;
}

/** The open dialog around an element in the flat tree, in its own document. */
function dialogAround(element: Element | null): Element | null {
  for (let at = element; at && at.ownerDocument === element?.ownerDocument; at = flatParent(at)) {
    if (matches(at, 'dialog[open]')) return at;
  }
  return null;
}
