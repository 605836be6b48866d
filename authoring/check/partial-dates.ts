/** Whether one date is before another, compared to the lesser precision. */
export function isBefore(date: string, other: string): boolean {
  return date.slice(0, other.length) < other.slice(0, date.length);
}

/** The newest of some dates; null if there is none, or one is missing, which may be newer. */
export function newestOf(dates: readonly (string | undefined)[]): string | null {
  let newest: string | null = null;
  for (const date of dates) {
    if (date === undefined) return null;
    if (newest === null || isBefore(newest, date)) newest = date;
  }
  return newest;
}
