/** Whether one date is before another, compared to the lesser precision. */
export function isBefore(date: string, other: string): boolean {
  return date.slice(0, other.length) < other.slice(0, date.length);
}
