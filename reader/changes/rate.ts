/**
 * Most changes of a page that are observed in a second. Observing costs up to 10 µs each, so this is at most 2 % of the page's
 * time (`npm run bench -- --only restless`); a ticker makes a few dozen.
 */
const MOST_PER_SECOND = 2000;

/** @returns whether more changes than are worth observing have come within a second, for the number of those that came at `now`, in ms. */
export function createRate(): (more: number, now: number) => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (more, now) => {
    if (now - since >= 1000) {
      since = now;
      count = 0;
    }
    count += more;
    return count > MOST_PER_SECOND;
  };
}
