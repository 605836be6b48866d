import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ids = Array.from({ length: 20 }, (_, index) => index);
/** The visible tab. */
const ACTIVE = 13;

/** A background that has just started. */
let { forEachOpenTab, PATIENCE } = await import('../../../../background/tabs/open-tabs.ts');

beforeEach(async () => {
  vi.resetModules();
  ({ forEachOpenTab, PATIENCE } = await import('../../../../background/tabs/open-tabs.ts'));
  vi.useFakeTimers();
  const query = async () => ids.map((id) => ({ id, active: id === ACTIVE }));
  Reflect.set(browser, 'tabs', { query });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(browser, 'tabs');
});

describe('each open tab', () => {
  /**
   * Counts the tabs that are handled at a time; each is held until all others
   * that can begin have begun.
   */
  function counted() {
    const seen: number[] = [];
    const held: (() => void)[] = [];
    let most = 0;
    const act = (id: number) => {
      seen.push(id);
      return new Promise<void>((resolve) => held.push(resolve));
    };
    const run = async (...done: readonly Promise<void>[]) => {
      const all = Promise.all(done);
      for (let idle = false; !idle; ) {
        await vi.advanceTimersByTimeAsync(0);
        most = Math.max(most, held.length);
        idle = held.length === 0;
        for (const release of held.splice(0)) release();
      }
      await all;
      return most;
    };
    return { seen, act, run };
  }

  it('is handled, at most six at a time, the visible one first', async () => {
    const { seen, act, run } = counted();
    expect(await run(forEachOpenTab(act))).toBe(6);
    expect(seen[0]).toBe(ACTIVE);
    expect([...seen].sort((a, b) => a - b)).toEqual(ids);
  });

  it('is handled at most six at a time, even for several reasons at once', async () => {
    const { seen, act, run } = counted();
    expect(await run(forEachOpenTab(act), forEachOpenTab(act), forEachOpenTab(act))).toBe(6);
    expect(seen).toHaveLength(3 * ids.length);
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
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await done;
    expect([...seen].sort((a, b) => a - b)).toEqual(ids);
    expect(error.mock.calls.flat()).toContain(broken);
  });

  /** Tabs that respond once they are released. */
  function blocked(which: (id: number) => boolean) {
    const release: (() => void)[] = [];
    const seen: number[] = [];
    const act = async (id: number) => {
      seen.push(id);
      if (which(id)) await new Promise<void>((resolve) => release.push(resolve));
    };
    return { act, seen, letGo: () => release.splice(0).map((done) => done()) };
  }

  it('waits for tabs that do not respond once, not for each change', async () => {
    const tabs = blocked((id) => id !== ACTIVE && id !== 19);
    void forEachOpenTab(tabs.act);
    // In rounds of six at a time.
    await vi.advanceTimersByTimeAsync(3 * PATIENCE);
    expect(tabs.seen).toHaveLength(ids.length);
    tabs.seen.length = 0;
    void forEachOpenTab(tabs.act);
    void forEachOpenTab(tabs.act);
    await vi.advanceTimersByTimeAsync(0);
    expect(tabs.seen).toHaveLength(2 * ids.length);

    // Once they have responded to everything, they take turns as others do.
    tabs.letGo();
    await vi.advanceTimersByTimeAsync(0);
    tabs.seen.length = 0;
    void forEachOpenTab(tabs.act);
    await vi.advanceTimersByTimeAsync(0);
    // The visible one, and as many as fit beside each other.
    expect(tabs.seen).toHaveLength(7);
  });

  it('that is visible comes before what an earlier change has left to do', async () => {
    const tabs = blocked((id) => id !== ACTIVE);
    void forEachOpenTab(tabs.act);
    await vi.advanceTimersByTimeAsync(0);
    tabs.seen.length = 0;
    void forEachOpenTab(tabs.act);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(tabs.seen[0]).toBe(ACTIVE);
  });
});
