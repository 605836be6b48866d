import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tell } from '../../../messages/tell.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What a background that answers so does to a vote: how often it is told, and when. */
async function told(...answers: (null | undefined | Error)[]): Promise<number> {
  const say = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const done = tell(say);
  await vi.runAllTimersAsync();
  await done;
  return say.mock.calls.length;
}

describe('telling the background', () => {
  it('says it once where it is heard', async () => {
    expect(await told(null)).toBe(1);
  });

  it('says it again to one that was stopped while it listened', async () => {
    expect(await told(new Error('The message port closed'), undefined, null)).toBe(3);
  });

  it('does not say it for ever', async () => {
    expect(await told()).toBe(3);
  });
});
