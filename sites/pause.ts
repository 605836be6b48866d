import { pageOf } from './page-of.ts';

/**
 * Pauses: nothing is marked until a pause expires, the browser restarts or the reader resumes.
 * Pauses override all rules and change none.
 */

export const PAUSES = ['hour', 'restart', 'page'] as const;
export type PauseKind = (typeof PAUSES)[number];

/** All current pauses. */
export interface Pauses {
  /** End of a pause everywhere, in ms since the epoch; null if there is none. */
  readonly until: number | null;
  /** Everywhere until the browser restarts. */
  readonly restart: boolean;
  /** Paused pages, as returned by `pageOf`. */
  readonly pages: readonly string[];
}

export const NO_PAUSES: Pauses = { until: null, restart: false, pages: [] };

/** The pause that applies to a page, or everywhere. */
export type Pause =
  | { readonly kind: 'hour'; readonly until: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'page' };

/** In ms. */
export const HOUR = 3_600_000;

/** The pause that applies everywhere, if any; the one until restart takes precedence. */
export function pauseEverywhere({ until, restart }: Pauses, now: number): Pause | null {
  if (restart) return { kind: 'restart' };
  return until !== null && isWithinHour(until, now) ? { kind: 'hour', until } : null;
}

/** The pauses without an hour that is over. */
export function unexpired(pauses: Pauses, now: number): Pauses {
  const { until } = pauses;
  return until === null || isWithinHour(until, now) ? pauses : { ...pauses, until: null };
}

/** If the clock was set back, the hour must not turn into a day. */
function isWithinHour(until: number, now: number): boolean {
  return now < until && until - now <= HOUR;
}

/** The pause that applies to the page at a URL; a pause everywhere takes precedence. */
export function pauseAt(pauses: Pauses, url: string | undefined, now: number): Pause | null {
  const everywhere = pauseEverywhere(pauses, now);
  if (everywhere) return everywhere;
  return url !== undefined && pauses.pages.includes(pageOf(url)) ? { kind: 'page' } : null;
}
