import { taskBreak } from '../../spotting/task-break.ts';

/**
 * Iterates over `items` in slices, so that the page can paint and respond in between.
 *
 * @param budget milliseconds of work before a break.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  budget: number,
  signal: AbortSignal,
  take: (item: T) => void,
): Promise<void> {
  let until = performance.now() + budget;
  for (const item of items) {
    if (signal.aborted) return;
    take(item);
    if (performance.now() >= until) {
      await taskBreak();
      until = performance.now() + budget;
    }
  }
}
