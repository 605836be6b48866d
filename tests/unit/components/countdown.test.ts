import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCountdown } from '../../../components/card/notices/countdown.ts';

describe('a countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const start = () => {
    const done = vi.fn();
    return { done, countdown: createCountdown(8000, done) };
  };

  it('ends once, after its time', () => {
    const { done } = start();
    vi.advanceTimersByTime(7999);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(done).toHaveBeenCalledOnce();
  });

  it('pauses while anything holds it, and then starts again', () => {
    const { done, countdown } = start();
    vi.advanceTimersByTime(7000);
    countdown.hold('pointer');
    countdown.hold('focus');
    vi.advanceTimersByTime(60_000);
    countdown.release('pointer');
    vi.advanceTimersByTime(60_000);
    expect(done).not.toHaveBeenCalled();
    countdown.release('focus');
    vi.advanceTimersByTime(7999);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is not restarted by a release without a hold, and stops with its owner', () => {
    const { done, countdown } = start();
    countdown.release('focus');
    countdown.stop();
    vi.advanceTimersByTime(60_000);
    expect(done).not.toHaveBeenCalled();
  });
});
