/** Scrolls a mention into view; where it is in view already, nothing moves. */
export function reveal(range: Range): void {
  if (isInView(range)) return;
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  // Brings every scroller around it to the paragraph, which may be higher than the window.
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range)) return;
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
}
