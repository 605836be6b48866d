import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forEachOpenTab } from '../../../background/open-tabs.ts';
import { TAB_TIMEOUT } from '../../../background/tab-timeout.ts';

const ids = Array.from({ length: 20 }, (_, index) => index);
/** The visible tab. */
const ACTIVE = 13;

beforeEach(() => {
  vi.useFakeTimers();
  const query = async () => ids.map((id) => ({ id, active: id === ACTIVE }));
  Reflect.set(browser, 'tabs', { query });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(browser, 'tabs');
});

describe('each open tab', () => {
  it('is handled, at most six at a time, the visible one first', async () => {
    const seen: number[] = [];
    let now = 0;
    let most = 0;
    const done = forEachOpenTab(async (id) => {
      seen.push(id);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 10));
      now--;
    });
    await vi.runAllTimersAsync();
    await done;
    expect(seen[0]).toBe(ACTIVE);
    expect([...seen].sort((a, b) => a - b)).toEqual(ids);
    expect(most).toBe(6);
  });

  it('is handled at most six at a time, even for several reasons at once', async () => {
    let now = 0;
    let most = 0;
    let count = 0;
    const act = async () => {
      count++;
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 10));
      now--;
    };
    const done = Promise.all([forEachOpenTab(act), forEachOpenTab(act), forEachOpenTab(act)]);
    await vi.runAllTimersAsync();
    await done;
    expect(count).toBe(3 * ids.length);
    expect(most).toBe(6);
  });

  it('is handled even if others fail or do not respond', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = new Error('a tab of its own kind');
    const seen: number[] = [];
    const done = forEachOpenTab((id) => {
      seen.push(id);
      // As many as are handled concurrently.
      if (id < 6) return new Promise(() => {});
      return id === 7 ? Promise.reject(broken) : Promise.resolve();
    });
    await vi.advanceTimersByTimeAsync(TAB_TIMEOUT);
    await done;
    expect([...seen].sort((a, b) => a - b)).toEqual(ids);
    expect(error.mock.calls.flat()).toContain(broken);
  });
});
