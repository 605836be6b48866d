/**
 * Pauses: nothing is marked until time, the browser's restart or the reader ends them. They come before
 * every rule, and change none.
 */

export const PAUSES = ['hour', 'restart', 'page'] as const;
export type PauseKind = (typeof PAUSES)[number];

/** All pauses there are. */
export interface Pauses {
  /** Everywhere until then, in milliseconds since 1970; null where there is none. */
  readonly until: number | null;
  /** Everywhere until the browser restarts. */
  readonly restart: boolean;
  /** Pages, as `pageOf` gives them. */
  readonly pages: readonly string[];
}

export const NO_PAUSES: Pauses = { until: null, restart: false, pages: [] };

/** The pause that holds somewhere. */
export type Pause =
  | { readonly kind: 'hour'; readonly until: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'page' };

export const HOUR = 3_600_000;

/** The pause that holds everywhere, the longer one of two. */
export function pauseEverywhere({ until, restart }: Pauses, now: number): Pause | null {
  if (restart) return { kind: 'restart' };
  // A clock that was set back must not make an hour a day.
  if (until !== null && now < until && until - now <= HOUR) return { kind: 'hour', until };
  return null;
}

/** The pause that holds on the page at an address; what holds everywhere comes first. */
export function pauseAt(pauses: Pauses, url: string | undefined, now: number): Pause | null {
  const everywhere = pauseEverywhere(pauses, now);
  if (everywhere) return everywhere;
  return url !== undefined && pauses.pages.includes(pageOf(url)) ? { kind: 'page' } : null;
}

/** A page as a pause knows it: its address, wherever on it the reader is. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
