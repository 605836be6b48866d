/** Milliseconds to wait after each time that nobody answered; the last time was the last. */
const DELAYS = [200, 1500, 0];

/**
 * Sends a message until it is answered: the browser may stop the background at any moment, and one
 * that is stopped while it listens leaves nobody who would answer. A failure is an answer.
 *
 * @param send gives the answer; undefined or a rejection where there was none, so that it is sent
 *   again, and null where it is not to be.
 * @returns undefined where nobody answered.
 */
export async function sendUntilAnswered(send: () => Promise<unknown>): Promise<unknown> {
  for (const delay of DELAYS) {
    const answer = await send().catch(() => {});
    if (answer !== undefined) return answer;
    await pause(delay);
  }
  return undefined;
}

/** Lets so many milliseconds pass. */
export function pause(delay: number): Promise<void> {
  return new Promise((done) => setTimeout(done, delay));
}
