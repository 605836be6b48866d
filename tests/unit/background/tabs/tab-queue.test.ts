import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enqueue } from '../../../../background/tabs/tab-queue.ts';
import { TAB_TIMEOUT } from '../../../../background/tabs/tab-timeout.ts';

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
    const done = enqueue(1, first.act);
    const next = enqueue(1, second);
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT - 1);
    expect(first.act).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
    first.letGo();
    await done;
    expect(await next).toBe('second');
  });

  it('wait for the one under way although those before it have ended', async () => {
    const [first, second] = [held(), held()];
    const third = vi.fn(async () => 'third');
    const done = enqueue(1, first.act);
    void enqueue(1, second.act);
    first.letGo();
    await done;
    const last = enqueue(1, third);
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT - 1);
    expect(third).not.toHaveBeenCalled();
    second.letGo();
    expect(await last).toBe('third');
  });

  it('do not wait for other tabs', async () => {
    const first = held();
    void enqueue(1, first.act);
    expect(await enqueue(2, async () => 'other')).toBe('other');
    first.letGo();
  });

  it('wait for a blocked page only until a timeout', async () => {
    const first = held();
    const done = vi.fn();
    void enqueue(1, first.act).then(done);
    const next = enqueue(1, async () => 'next');
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT);
    expect(await next).toBe('next');
    expect(done).not.toHaveBeenCalled();
    first.letGo();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  it('still run one after the other once a blocked page has held them up', async () => {
    const [blocked, second] = [held(), held()];
    const third = vi.fn(async () => 'third');
    void enqueue(1, blocked.act);
    void enqueue(1, second.act);
    const last = enqueue(1, third);
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT);
    expect(second.act).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT - 1);
    expect(third).not.toHaveBeenCalled();
    second.letGo();
    expect(await last).toBe('third');
    blocked.letGo();
  });

  it('run even if the previous one failed, which rejects its own promise', async () => {
    const failed = enqueue(1, () => Promise.reject(new Error('gone')));
    const next = enqueue(1, async () => 'next');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('next');
  });
});
