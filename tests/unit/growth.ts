const TIMES = 8;
/** Minimum time to run each size for, in microseconds: CPU clocks may be as coarse as 10 ms. */
const LEAST = 60_000;

/**
 * How the cost of some work grows as its size grows eightfold: by about 8 if it is linear, by 64
 * if it is quadratic. Compares CPU time of this thread within one run, so that neither the machine
 * nor its other load matters.
 *
 * @param make returns the work for a size, ready to run; preparing it is not measured.
 * @param enough stops measuring once the growth is below this.
 */
export function growth(
  make: (size: number) => () => unknown,
  size: number,
  enough = LINEAR,
): number {
  const [small, large] = [make(size), make(size * TIMES)];
  // Warm up the engine.
  small();
  let least = Number.POSITIVE_INFINITY;
  // Garbage collection and compilation only add to a cost, so the lowest of a few ratios is the
  // most accurate. Where the clock of threads is coarse, as on some virtual machines, it takes more.
  for (let tries = 0; tries < TRIES && least >= enough; tries++) {
    least = Math.min(least, costOf(large) / costOf(small));
  }
  return least;
}

const TRIES = 10;

/** Above linear growth, with room for cache misses; far below quadratic growth. */
export const LINEAR = 3 * TIMES;

/** The cost of one run, in microseconds. */
function costOf(run: () => unknown): number {
  const before = clock();
  for (let runs = 1; ; runs++) {
    run();
    const spent = clock() - before;
    if (spent >= LEAST) return spent / runs;
  }
}

/** Node 22 cannot measure the CPU time of a single thread. */
function clock(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now() * 1000;
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
