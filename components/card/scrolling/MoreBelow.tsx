import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MoreIcon } from '../icons.tsx';
import { type Row, wholeRowsEnd } from './fold.ts';

/** Height of the arrow, in CSS pixels at the normal text size. */
export const ARROW = 11;
/**
 * Space of a line above the box of its letters, in CSS pixels: a border
 * beside the line starts there.
 */
const LEADING = 1.5;
/** Part of the gap above the tabs that they give up rather than being covered or cut off. */
const SPARE = 4;
/** Space that raised tabs leave below them, so that they do not touch the card's edge. */
const GAP = 2;

/** The strip that covers rows cut off by the lower edge, in the card's CSS pixels. */
interface Strip {
  readonly bottom: number;
  readonly height: number;
}

interface MoreBelowProps {
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
    let raised = 0;
    const look = () => {
      raised = raiseOf(element, raised);
      element.style.setProperty('--raised', `${raised}px`);
      setStrip((last) => sameIfEqual(last, stripOf(element)));
    };
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

/**
 * How far the tabs have to be raised to be whole at the top of the card, in its CSS pixels; 0 if
 * they are whole anyway, or cannot be.
 *
 * @param raised how far they are raised now.
 */
function raiseOf(scroller: HTMLElement, raised: number): number {
  if (!scroller.querySelector('.body > .parts:last-child')) return 0;
  const { end, edge, zoom } = foldOf(scroller);
  const cut = (end - edge) / zoom + scroller.scrollTop + raised;
  return cut > -GAP && cut <= SPARE ? cut + GAP : 0;
}

/** Null if everything above the footer is visible. */
function stripOf(scroller: HTMLElement): Strip | null {
  const { end, edge, bottom, zoom } = foldOf(scroller);
  if (end <= edge + zoom / 2) return null;
  const covered = wholeRowsEnd(edge - ARROW * zoom, rowsOf(scroller)) - LEADING * zoom;
  return { bottom: (bottom - edge) / zoom, height: (edge - covered) / zoom };
}

/** Where the text ends, where what is seen of it ends, and where the scroller does. */
function foldOf(scroller: HTMLElement) {
  const zoom = scroller.currentCSSZoom ?? 1;
  const { bottom } = scroller.getBoundingClientRect();
  const foot = scroller.querySelector('.foot')?.getBoundingClientRect();
  const text = scroller.querySelector('.body')?.lastElementChild?.getBoundingClientRect();
  const edge = Math.min(bottom, foot?.top ?? bottom);
  return { end: text?.bottom ?? edge, edge, bottom, zoom };
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
