import { outermost } from './watch.ts';

/**
 * Follows a page: reads what changed and marks anew, one after the other, since a reading that
 * is under way does not know of what changed meanwhile.
 *
 * @param read reads below these elements, none inside another; with none, text may have gone.
 * @returns to be told of changed elements. What could not be read is tried again with the next.
 */
export function follow(
  read: (roots: readonly Element[]) => Promise<void>,
  signal: AbortSignal,
): (roots: readonly Element[]) => void {
  const waiting = new Set<Element>();
  let wanted = false;
  let busy = false;
  let complained = false;

  const run = async () => {
    if (busy) return;
    busy = true;
    while (wanted && !signal.aborted) {
      wanted = false;
      const roots = outermost(waiting);
      waiting.clear();
      try {
        await read(roots);
      } catch (error) {
        for (const root of roots) waiting.add(root);
        if (!signal.aborted && !complained) {
          complained = true;
          console.warn('Backgrounder could not read this page:', error);
        }
      }
    }
    busy = false;
  };

  return (roots) => {
    for (const root of roots) waiting.add(root);
    wanted = true;
    void run();
  };
}
