import { MAX_SELECTION } from '../../messages/limits.ts';
import { framed } from './frames.ts';
import { documentOf, isElement } from './nodes.ts';

/** The selected text of the page, up to a length; empty if there is none. */
export function selectedText(): string {
  return (inUse().getSelection()?.toString() ?? '').slice(0, MAX_SELECTION);
}

/** The selected range of the page; null if there is none, or it is inside a field. */
export function selectedRange(): Range | null {
  return rangeIn(inUse());
}

/** The selected range of a document; null if there is none, or it is inside a field. */
function rangeIn(doc: Document): Range | null {
  const selection = doc.getSelection();
  // Without a range, it is collapsed.
  if (selection?.isCollapsed === false) return selection.getRangeAt(0).cloneRange();
  return selection && selection.rangeCount > 0 ? rangeInTree(selection, doc) : null;
}

/** Whether the text that a range begins in is selected, at least in part. */
export function isSelected({ startContainer: text }: Range): boolean {
  return rangeIn(documentOf(text))?.intersectsNode(text) ?? false;
}

/** Maximum number of shadow trees, one in another, in which text is selected. */
const MAX_TREES = 20;

/**
 * The range of a selection within a shadow tree. From outside, it is collapsed.
 *
 * @see https://w3c.github.io/selection-api/#dom-selection-getcomposedranges
 */
function rangeInTree(selection: Selection, doc: Document): Range | null {
  // Chromium before 137 has no way to it.
  if (!('getComposedRanges' in selection)) return null;
  const shadowRoots: ShadowRoot[] = [];
  for (let trees = 0; trees < MAX_TREES; trees++) {
    const [at] = selection.getComposedRanges({ shadowRoots });
    if (!at) return null;
    // It is around the host of a tree that is not among these, even if nothing is selected there.
    const host = at.startContainer.childNodes[at.startOffset];
    const root = host && isElement(host) ? host.shadowRoot : null;
    if (!root || shadowRoots.includes(root)) return at.collapsed ? null : liveRange(at, doc);
    shadowRoots.push(root);
  }
  return null;
}

function liveRange(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  doc: Document,
) {
  const range = doc.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? null : range;
}

/** The focused document: each frame has its own selection. */
function inUse(at = document): Document {
  const inner = at.activeElement && framed(at.activeElement);
  return inner ? inUse(inner) : at;
}
