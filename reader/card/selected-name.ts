import type { Term } from './anchor.ts';

/**
 * Leaves the focus with the page while a name that was just double-clicked is selected, so that it
 * can be copied: the card may have been about to take the focus, and hears a moment later that it
 * is not to. Ends with the first key, and once the pointer goes to the card.
 *
 * @param blur takes the focus out of the card.
 * @param views the windows around the name.
 */
export function keepFocusOnSelected(
  host: HTMLElement,
  term: Term,
  blur: () => void,
  views: readonly Window[],
  signal: AbortSignal,
): void {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  host.addEventListener('pointerenter', end, { signal });
  for (const view of views) {
    view.addEventListener('keydown', end, { capture: true, signal });
    const takeBack = () => {
      const root = host.getRootNode();
      const isInCard = 'activeElement' in root && root.activeElement === host;
      if (!isOver && isInCard && term.isSelected()) blur();
    };
    // What has the focus is only known after the event, and what is selected after the second click.
    view.addEventListener('blur', () => setTimeout(takeBack), { signal });
    view.addEventListener('dblclick', takeBack, { capture: true, signal });
  }
}
