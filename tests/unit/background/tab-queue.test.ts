import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../background/patience.ts';
import { inTurn } from '../../../background/tab-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A task that runs until it is released. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { act: vi.fn(() => promise), letGo: resolve };
}

describe('tasks of a tab', () => {
  it('run one after the other', async () => {
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

  it('do not wait for other tabs', async () => {
    const first = held();
    void inTurn(1, first.act);
    expect(await inTurn(2, async () => 'other')).toBe('other');
    first.letGo();
  });

  it('wait for a blocked page only until a timeout', async () => {
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

  it('run even if the previous one failed, which rejects its own promise', async () => {
    const failed = inTurn(1, () => Promise.reject(new Error('gone')));
    const next = inTurn(1, async () => 'next');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('next');
  });
});
