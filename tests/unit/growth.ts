const TIMES = 8;
/** Microseconds that a size is run for at least: clocks of processor time may be as coarse as 10 ms. */
const LEAST = 60_000;

/**
 * How the cost of some work grows as its size grows eightfold: about 8 where it is linear, 64 where it
 * is quadratic. What is compared is processor time of this very thread, within one run, so that neither
 * the machine nor what else it does is measured.
 *
 * @param make gives the work for a size, ready to be run; making it is not measured.
 * @param enough the growth below which it is measured no more.
 */
export function growth(
  make: (size: number) => () => unknown,
  size: number,
  enough = LINEAR,
): number {
  const [small, large] = [make(size), make(size * TIMES)];
  // The engine learns.
  small();
  let least = Number.POSITIVE_INFINITY;
  // What collects garbage or compiles only adds to a cost: the lowest of a few ratios is the truest.
  for (let tries = 0; tries < TRIES && least >= enough; tries++) {
    least = Math.min(least, costOf(large) / costOf(small));
  }
  return least;
}

const TRIES = 4;

/** Above what is linear, with room for caches that get full; far below what is quadratic. */
export const LINEAR = 3 * TIMES;

/** Microseconds of one run. */
function costOf(run: () => unknown): number {
  const before = clock();
  for (let runs = 1; ; runs++) {
    run();
    const spent = clock() - before;
    if (spent >= LEAST) return spent / runs;
  }
}

/** Node 22 cannot tell the time of one thread. */
function clock(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now() * 1000;
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
