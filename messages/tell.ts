/** Milliseconds before it is said again: the browser may stop the background at any moment. */
export const AGAIN = [200, 1500];

/**
 * Says something to the background until it is heard. A background that is stopped while it listens
 * leaves nobody who would ask.
 *
 * @param say sends it, and gives the answer; undefined where there was none.
 */
export async function tell(say: () => Promise<unknown>): Promise<void> {
  for (const wait of [...AGAIN, 0]) {
    if ((await say().catch(() => undefined)) !== undefined) return;
    await pause(wait);
  }
}

/** Lets so many milliseconds pass. */
export function pause(wait: number): Promise<void> {
  return new Promise((done) => setTimeout(done, wait));
}
