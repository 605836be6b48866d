/** Milliseconds to wait before a message is sent again. */
export const RETRY_DELAYS = [200, 1500];

/**
 * Sends a message until it is answered: the browser may stop the background at any moment, and one
 * that is stopped while it listens leaves nobody who would answer. A failure is an answer.
 *
 * @param send gives the answer; undefined or a rejection where there was none, so that it is sent
 *   again, and null where it is not to be.
 * @returns undefined where nobody answered.
 */
export async function sendUntilAnswered(send: () => Promise<unknown>): Promise<unknown> {
  for (const delay of [...RETRY_DELAYS, 0]) {
    const answer = await send().catch(() => undefined);
    if (answer !== undefined) return answer;
    await pause(delay);
  }
  return undefined;
}

/** Lets so many milliseconds pass. */
export function pause(delay: number): Promise<void> {
  return new Promise((done) => setTimeout(done, delay));
}
