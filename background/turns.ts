import { taskBreak } from '../spotting/task-break.ts';

/** Milliseconds of work on one page before others have their turn. */
const TURN = 8;

/**
 * Keeps one page from taking the background for itself: gives a function that, called between steps of
 * work, lets messages of other pages be answered first once a turn has gone by.
 */
export function turns(): () => Promise<void> | undefined {
  let until = performance.now() + TURN;
  return () => {
    if (performance.now() < until) return undefined;
    return taskBreak().then(() => {
      until = performance.now() + TURN;
    });
  };
}
