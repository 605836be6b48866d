/** Delay after each attempt, in ms. On a busy machine, the background takes seconds to start. */
const RETRY_DELAYS = [200, 1500, 5000, 0];

/**
 * Sends a message until there is a response. The browser may stop the background at any moment,
 * even while it handles a message, which then gets no response. A failure is a response.
 *
 * @param send sends once and resolves to the response. Undefined or a rejection means there was
 *   none, so that it is called again; null means to give up.
 * @returns undefined if there was no response.
 */
export async function sendUntilAnswered<T>(
  send: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const delay of RETRY_DELAYS) {
    const answer = await send().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, delay));
  }
  return undefined;
}
