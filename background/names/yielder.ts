import { taskBreak } from '../../spotting/task-break.ts';

/** Time slice for one page's work before yielding, in ms. */
const TURN = 8;

/**
 * Keeps one page from monopolising the background.
 *
 * @returns a function to call between steps of work. Once the time slice is used up, it returns a
 *   promise to await, which lets pending messages be handled first.
 */
export function createYielder(): () => Promise<void> | undefined {
  let until = performance.now() + TURN;
  return () => {
    if (performance.now() < until) return undefined;
    return taskBreak().then(() => {
      until = performance.now() + TURN;
    });
  };
}
