/**
 * Runs what reads and then writes by itself: of two such changes at once, the second would
 * otherwise undo the first.
 */
export type Exclusive = <T>(act: () => Promise<T>) => Promise<T>;

/** One after another, for a store that nothing else writes to. */
export function inTurn(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}
