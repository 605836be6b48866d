import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendUntilAnswered } from '../../../messages/retry.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/**
 * Sends a message to a background that responds like this; returns the number of
 * attempts and the result.
 */
async function sent(answers: (null | undefined | Error)[]) {
  const send = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const done = sendUntilAnswered(send);
  await vi.runAllTimersAsync();
  return { answer: await done, times: send.mock.calls.length };
}

describe('sending until there is a response', () => {
  it('sends once if there is any response', async () => {
    expect(await sent([null])).toEqual({ answer: null, times: 1 });
  });

  it('sends again if the background was stopped before it responded', async () => {
    const stopped = new Error('The message port closed');
    expect(await sent([stopped, undefined, null])).toEqual({ answer: null, times: 3 });
  });

  it('gives up eventually', async () => {
    expect(await sent([])).toEqual({ answer: undefined, times: 4 });
  });
});
