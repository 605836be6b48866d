import { MAX_SELECTION } from '../../messages/limits.ts';
import { framed } from './frames.ts';

/** The selected text of the page, up to a length; empty if there is none. */
export function selectedText(): string {
  return (inUse().getSelection()?.toString() ?? '').slice(0, MAX_SELECTION);
}

/** The selected range of the page; null if there is none, or it is inside a field. */
export function selectedRange(): Range | null {
  const selection = inUse().getSelection();
  // Without a range, it is collapsed.
  return selection?.isCollapsed === false ? selection.getRangeAt(0).cloneRange() : null;
}

/** The focused document: each frame has its own selection. */
function inUse(at = document): Document {
  const inner = at.activeElement && framed(at.activeElement);
  return inner ? inUse(inner) : at;
}
