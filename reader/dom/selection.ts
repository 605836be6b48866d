import { framed } from './frames.ts';

/** Longer selections name no single thing. */
const MAX_LENGTH = 1000;

/** The text that is selected on the page, at most 1,000 UTF-16 units; empty where none is. */
export function selectedText(): string {
  return (inUse().getSelection()?.toString() ?? '').slice(0, MAX_LENGTH);
}

/** The stretch of the page that is selected; null where none is, or inside a field. */
export function selectedRange(): Range | null {
  const selection = inUse().getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).cloneRange();
}

/** The document that has the focus: a selection in a frame is the frame's own. */
function inUse(): Document {
  let at = document;
  for (;;) {
    const inner = at.activeElement && framed(at.activeElement);
    if (!inner) return at;
    at = inner;
  }
}
