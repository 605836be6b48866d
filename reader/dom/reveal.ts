import { outOf, windowsOf } from './frames.ts';
import { documentOf, elementAt } from './nodes.ts';

/** Scrolls a mention into view; where it is in view already, nothing moves. */
export function reveal(range: Range): void {
  if (isInView(range)) return;
  // Brings every scroller around it to the paragraph, which may be higher than the window.
  elementAt(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range)) return;
  const { top, height } = range.getBoundingClientRect();
  const view = documentOf(range.startContainer).defaultView ?? window;
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

/** Whether a range is in view in its own window, and through each frame around that. */
function isInView(range: Range): boolean {
  let { top, bottom } = range.getBoundingClientRect();
  if (bottom <= top) return false;
  for (const view of windowsOf(documentOf(range.startContainer))) {
    if (top < 0 || bottom > view.innerHeight) return false;
    [top, bottom] = [outOf({ x: 0, y: top }, view).y, outOf({ x: 0, y: bottom }, view).y];
  }
  return true;
}
