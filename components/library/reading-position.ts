import * as v from 'valibot';

/**
 * Where a reader is in a view of the library. Kept with the entry of the session history, by the
 * browser: the views are drawn too late for it to find the way back by itself.
 */
const Position = v.object({
  /** How far the window is scrolled, in CSS pixels. */
  scroll: v.number(),
  /** How many items of a long list are drawn; null for those that are at first. */
  most: v.nullable(v.number()),
  /** The link that was followed from here, by its number among all of the view. */
  link: v.nullable(v.number()),
});
type Position = v.InferOutput<typeof Position>;

const TOP: Position = { scroll: 0, most: null, link: null };

let position: Position | null = null;
let visits = 0;

/** The links of the current view, in document order. */
export function linksOfView(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a')];
}

/** Where the reader was when the current view was left; null if it has only now been opened. */
export function lastPosition(): Position | null {
  return position;
}

/** The number of the current visit to a view. */
export function visit(): number {
  return visits;
}

/** Call when the address has changed, before the view is drawn. */
export function arrive(): void {
  const kept = v.safeParse(Position, history.state);
  position = kept.success ? kept.output : null;
  visits++;
}

/** Notes how many items of a list are drawn. */
export function noteMost(most: number): void {
  note({ most });
}

/** Follows the reader on the page, until `signal` is aborted. */
export function followReader(signal: AbortSignal): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('scrollend', () => note({}), { signal });
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (link && linksOfView().includes(link)) note({ link: linksOfView().indexOf(link) });
  };
  // Before the link is followed.
  document.addEventListener('click', onClick, { capture: true, signal });
}

/** With what has been noted on this visit before, but not on the last. */
function note(change: Partial<Position>): void {
  const kept = v.safeParse(Position, history.state);
  const now = { ...(kept.success ? kept.output : TOP), scroll: Math.round(scrollY), ...change };
  history.replaceState(now, '');
}
