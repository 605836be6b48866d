import { elementsAt } from '../dom/covers.ts';
import { flatParent, outside } from '../dom/flat-tree.ts';
import { matches } from '../dom/nodes.ts';
import { focusedIn } from './focus.ts';

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
  const around = closest(at, 'dialog[open]');
  const modal = modalIn(shown);
  const top = modal && topIn(shown);
  // A shortcut or a list leads behind dialogs, too.
  if (top && !isWithin(around, top)) return top;
  return around ?? usable ?? modal ?? shown.documentElement;
}

/** A modal dialog that is open in a document; of several, the last one, which is often on top. */
function modalIn(doc: Document): Element | null {
  return (
    [...doc.querySelectorAll('dialog[open]')].findLast((one) => matches(one, ':modal')) ?? null
  );
}

/**
 * The topmost modal dialog: all else is inert, so that its backdrop is what is found anywhere
 * outside of it, or where it has none, the focus is in it. Null if neither tells.
 *
 * @see https://html.spec.whatwg.org/#blocked-by-a-modal-dialog
 */
function topIn(doc: Document): Element | null {
  const [hit = null] = elementsAt(doc, { x: 1, y: 1 });
  return closest(hit, 'dialog:modal') ?? closest(focusedIn(doc), 'dialog:modal');
}

/** The fullscreen element, including inside shadow trees. */
function inFullscreen(root: DocumentOrShadowRoot): Element | null {
  const full = root.fullscreenElement;
  return (full?.shadowRoot && inFullscreen(full.shadowRoot)) ?? full;
}

/** The nearest that matches of an element and what is around it in its own document. */
function closest(element: Element | null, selector: string): Element | null {
  for (let at = element; at && at.ownerDocument === element?.ownerDocument; at = flatParent(at)) {
    if (matches(at, selector)) return at;
  }
  return null;
}

/** Whether an element is, or is in, another of its document. */
function isWithin(element: Element | null, outer: Element): boolean {
  for (let at = element; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
