import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Row, wholeRowsEnd } from './fold.ts';
import { MoreIcon } from './icons.tsx';

/** Height of the arrow, in CSS pixels at the normal text size. */
export const ARROW = 11;
/** What a line has above the box of its letters, which a border beside it shows. */
const LEADING = 1.5;
/** What a tab has below its text: one of which no more is cut off can be read and pressed, and is not covered. */
const STICKS_OUT = 4;

/** The strip that covers rows cut off by the lower edge, in the card's CSS pixels. */
interface Strip {
  readonly bottom: number;
  readonly height: number;
}

export interface MoreBelowProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/**
 * Indicates more content below, in place of a row that would be cut off. Purely visual:
 * scrolling passes through it, and keyboards and screen readers reach the whole card anyway.
 */
export function MoreBelow({ scroller }: MoreBelowProps) {
  const [strip, setStrip] = useState<Strip | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setStrip((last) => sameIfEqual(last, stripOf(element)));
    // Updating it while scrolling would make rows flicker.
    const hide = () => setStrip(null);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const part of element.children) observer.observe(part);
    element.addEventListener('scroll', hide, { passive: true });
    element.addEventListener('scrollend', look);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', hide);
      element.removeEventListener('scrollend', look);
    };
  }, []);

  if (!strip) return null;
  return (
    <div
      class="more-below"
      aria-hidden="true"
      style={{ bottom: `${strip.bottom}px`, height: `${strip.height}px` }}
    >
      <MoreIcon />
    </div>
  );
}

/** Null if everything above the footer is visible, give or take the edge of a tab. */
function stripOf(scroller: HTMLElement): Strip | null {
  const zoom = scroller.currentCSSZoom ?? 1;
  const { bottom } = scroller.getBoundingClientRect();
  const foot = scroller.querySelector('.foot')?.getBoundingClientRect();
  const text = scroller.querySelector('.body')?.lastElementChild?.getBoundingClientRect();
  const edge = Math.min(bottom, foot?.top ?? bottom);
  if (!text || text.bottom <= edge + STICKS_OUT * zoom) return null;
  const end = wholeRowsEnd(edge - ARROW * zoom, rowsOf(scroller)) - LEADING * zoom;
  return { bottom: (bottom - edge) / zoom, height: (edge - end) / zoom };
}

/** Rows that must not be cut off: lines of text, and tabs. */
function rowsOf(scroller: HTMLElement): Row[] {
  const body = scroller.querySelector('.body');
  if (!body) return [];
  const range = new Range();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const rows: Row[] = [...body.querySelectorAll('.tab')].map((tab) => tab.getBoundingClientRect());
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    rows.push(...range.getClientRects());
  }
  return rows;
}

function sameIfEqual(last: Strip | null, now: Strip | null): Strip | null {
  return last?.bottom === now?.bottom && last?.height === now?.height ? last : now;
}
