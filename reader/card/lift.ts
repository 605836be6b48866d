import type { Point } from '../dom/point.ts';
import { liftAbove } from '../dom/reveal.ts';
import { anchorOf, type Term } from './anchor.ts';
import { isSheet } from './sheet.ts';

/**
 * Keeps the name of a sheet above it: as it opens, and when the screen is turned or the window
 * made narrow, which lays the text out anew. A name that its reader has scrolled away stays there.
 *
 * @returns a function to be called each time the card has been placed.
 */
export function createLift(host: HTMLElement, term: Term, pointer: Point | null): () => void {
  const { element } = term;
  const anchor = anchorOf(term, pointer);
  let width: number | null = null;
  let wasSeen = true;
  return () => {
    if (!element || !isSheet()) return;
    const { top } = host.getBoundingClientRect();
    const name = anchor.getBoundingClientRect();
    // Only by its width: the bars of a browser come and go while its reader scrolls.
    if (wasSeen && width !== window.innerWidth) liftAbove(element, name, top);
    wasSeen = name.bottom > 0 && name.top < top;
    width = window.innerWidth;
  };
}
