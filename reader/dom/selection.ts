import { framed } from './frames.ts';

/** Maximum length in UTF-16 units; longer selections are no names. */
const MAX_LENGTH = 1000;

/** The selected text of the page, at most 1,000 UTF-16 units; empty if there is none. */
export function selectedText(): string {
  return (inUse().getSelection()?.toString() ?? '').slice(0, MAX_LENGTH);
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
