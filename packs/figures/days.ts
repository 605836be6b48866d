/** Days from the one date to the other, whichever is first; a month counts from its first day. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
