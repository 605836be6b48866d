import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../background/patience.ts';
import { inTurn } from '../../../background/tab-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Something that goes on until it is let go. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { act: vi.fn(() => promise), letGo: resolve };
}

describe('what is done in a tab', () => {
  it('is done one after the other', async () => {
    const first = held();
    const second = vi.fn(async () => 'second');
    const done = inTurn(1, first.act);
    const next = inTurn(1, second);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(first.act).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
    first.letGo();
    await done;
    expect(await next).toBe('second');
  });

  it('does not wait for another tab', async () => {
    const first = held();
    void inTurn(1, first.act);
    expect(await inTurn(2, async () => 'other')).toBe('other');
    first.letGo();
  });

  it('waits for a page that is held up for a while only', async () => {
    const first = held();
    const done = vi.fn();
    void inTurn(1, first.act).then(done);
    const next = inTurn(1, async () => 'next');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await next).toBe('next');
    expect(done).not.toHaveBeenCalled();
    first.letGo();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is done though what was before has failed, which whoever asked for it is told', async () => {
    const failed = inTurn(1, () => Promise.reject(new Error('gone')));
    const next = inTurn(1, async () => 'next');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('next');
  });
});
