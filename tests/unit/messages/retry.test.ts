import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendUntilAnswered } from '../../../messages/retry.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How often a message is sent to a background that answers so, and what comes of it. */
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

describe('sending until there is an answer', () => {
  it('sends once where it is answered, whatever the answer', async () => {
    expect(await sent([null])).toEqual({ answer: null, times: 1 });
  });

  it('sends again to a background that was stopped while it listened', async () => {
    const stopped = new Error('The message port closed');
    expect(await sent([stopped, undefined, null])).toEqual({ answer: null, times: 3 });
  });

  it('does not send for ever', async () => {
    expect(await sent([])).toEqual({ answer: undefined, times: 3 });
  });
});
