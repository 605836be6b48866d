import type { Point } from '../dom/point.ts';
import { liftAbove } from '../dom/reveal.ts';
import { anchorOf, type Term } from './anchor.ts';
import { isSheet, type Sheet } from './sheet.ts';

/** Between a sheet and its name, in CSS pixels. */
const GAP = 6;
/** Minimum height of a sheet, however little room its name leaves, in CSS pixels. */
const LEAST = 80;

/**
 * Keeps a sheet off its name: as it opens, and when the screen is turned or the window made narrow,
 * which lays the text out anew. The page is scrolled until the name is above the sheet; where it
 * may not be, or is not long enough, the sheet is at the end of the screen with more room, and no
 * higher than that. A name that its reader has scrolled away stays there.
 *
 * @param lifts whether the page may be scrolled.
 * @returns a function to be called each time the card has been placed.
 */
export function keepOffName(
  host: HTMLElement,
  term: Term,
  pointer: Point | null,
  sheet: Pick<Sheet, 'stand' | 'standAtFoot'>,
  lifts: boolean,
): () => void {
  const { element } = term;
  const anchor = anchorOf(term, pointer);
  let width: number | null = null;
  let wasSeen = true;

  const keepOff = (name: DOMRect) => {
    sheet.standAtFoot();
    const { top, height } = host.getBoundingClientRect();
    if (name.bottom <= top || (lifts && element && liftAbove(element, name, top))) return;
    const seen = window.visualViewport;
    const above = name.top - GAP - (seen?.offsetTop ?? 0);
    const below = top + height - name.bottom - GAP;
    const room = Math.max(Math.max(above, below) * (seen?.scale ?? 1), LEAST);
    sheet.stand({ end: above > below ? 'top' : 'foot', room });
  };

  return () => {
    if (!element || !isSheet()) return;
    const name = anchor.getBoundingClientRect();
    // Only by its width: the bars of a browser come and go while its reader scrolls.
    if (wasSeen && width !== window.innerWidth) keepOff(name);
    const { top, bottom } = host.getBoundingClientRect();
    wasSeen =
      name.bottom > 0 && (host.hasAttribute('data-top') ? name.bottom > bottom : name.top < top);
    width = window.innerWidth;
  };
}
