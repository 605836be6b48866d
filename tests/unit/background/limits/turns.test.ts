import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { createTurns, MAX_WAITING, TURN_TIMEOUT } from '../../../../background/limits/turns.ts';

afterEach(() => vi.useRealTimers());

const settle = () => new Promise<void>((done) => setImmediate(done));

/** A task that runs until it is released. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let started = false;
  const act = () => {
    started = true;
    return promise;
  };
  return { act, resolve, reject, isStarted: () => started };
}

it('lets another tab begin at once while one has many tasks', () => {
  const inTurn = createTurns(settle, 3);
  const flood = Array.from({ length: 100 }, held);
  const taken = flood.map(({ act }) => inTurn('1', act));
  expect(taken.filter((one) => one !== null)).toHaveLength(4);
  expect(flood.filter((one) => one.isStarted())).toHaveLength(1);
  const other = held();
  void inTurn('2', other.act);
  expect(other.isStarted()).toBe(true);
});

it('goes on after a task that failed', async () => {
  const inTurn = createTurns(settle);
  const [first, second] = [held(), held()];
  const failed = inTurn('1', first.act);
  void inTurn('1', second.act);
  first.reject(new Error('gone'));
  await expect(failed).rejects.toThrow('gone');
  await expect.poll(() => second.isStarted()).toBe(true);
});

it('does not wait without end for a task that never ends, whose result still counts', async () => {
  vi.useFakeTimers();
  const inTurn = createTurns(() => Promise.resolve());
  const [first, second, third] = [held(), held(), held()];
  const done = vi.fn();
  void inTurn('1', first.act)?.then(done);
  void inTurn('1', second.act);
  void inTurn('1', third.act);
  await vi.advanceTimersByTimeAsync(TURN_TIMEOUT - 1);
  expect(second.isStarted()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(second.isStarted()).toBe(true);
  // When the first finally ends, the third does not start beside the second.
  first.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
  expect(third.isStarted()).toBe(false);
  second.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(third.isStarted()).toBe(true);
});

it('begins at once again after all tasks of a tab have ended', async () => {
  const inTurn = createTurns(settle);
  for (let at = 0; at < 3; at++) {
    const task = held();
    const done = inTurn('1', task.act);
    expect(task.isStarted()).toBe(true);
    task.resolve();
    await done;
    await settle();
    await settle();
  }
});

it('takes as many tasks as the bound says if nothing else is said', () => {
  const inTurn = createTurns(settle);
  const taken = Array.from({ length: 100 }, held).map(({ act }) => inTurn('1', act));
  expect(taken.filter((one) => one !== null)).toHaveLength(MAX_WAITING + 1);
});

it('waits for the pause before the next task', async () => {
  const pause = Promise.withResolvers<void>();
  const inTurn = createTurns(() => pause.promise);
  const [first, second] = [held(), held()];
  void inTurn('1', first.act);
  void inTurn('1', second.act);
  first.resolve();
  await settle();
  expect(second.isStarted()).toBe(false);
  pause.resolve();
  await settle();
  expect(second.isStarted()).toBe(true);
});

it('keeps the order within a tab, one at a time, within the bound, and runs all it took', async () => {
  const tabs = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(tabs, fc.nat({ max: 6 }), async (asked, most) => {
      const inTurn = createTurns(() => Promise.resolve(), most);
      const underWay = new Map<string, number>();
      const ran: string[] = [];
      const taken: string[] = [];
      const all = asked.map((tab, at) => {
        const task = inTurn(tab, async () => {
          underWay.set(tab, (underWay.get(tab) ?? 0) + 1);
          expect(underWay.get(tab)).toBe(1);
          ran.push(`${tab} ${at}`);
          await Promise.resolve();
          underWay.set(tab, 0);
          return at;
        });
        if (task) taken.push(`${tab} ${at}`);
        return task;
      });
      const results = await Promise.all(all);
      expect(results).toEqual(all.map((task, at) => task && at));
      for (const tab of ['1', '2', '3']) {
        const of = (list: readonly string[]) => list.filter((one) => one.startsWith(tab));
        expect(of(ran)).toEqual(of(taken));
        expect(of(taken)).toHaveLength(
          Math.min(most + 1, asked.filter((each) => each === tab).length),
        );
      }
    }),
  );
});
