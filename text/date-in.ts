/**
 * Whether a date in the form of ISO 8601 exists. `Date.parse` reads 30 February as 2 March, and
 * formatting the month 99 fails.
 */
export function exists(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Matches the day in the author's time zone. */
const ISO = /^\s*((?:19|20)\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?![\d-])/;

/**
 * The date at the start of a text from a page's metadata.
 *
 * @returns an ISO 8601 date, as precise as given; null if there is none.
 */
export function dateIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) {
    const date = iso.slice(1).filter(Boolean).join('-');
    return exists(date) ? date : null;
  }
  // Dates as in emails and English prose; one without a year does not count.
  const spelled = text.length <= 60 && /\b(?:19|20)\d\d\b/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(spelled)) return null;
  return localDay(new Date(spelled));
}

/** The day of a time in the time zone of this machine, as an ISO 8601 date. */
export function localDay(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
