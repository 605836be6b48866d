import { expect, it } from 'vitest';
import { createLimit, MAX_OPENED, MAX_WRITES } from '../../../../background/limits/limit.ts';
import { area as session } from '../session-area.ts';

const limited = (limit: Parameters<typeof createLimit>[0], area = session()) =>
  createLimit(limit, area, 'test');
/** Asks this many times in sequence. @returns how often it was allowed. */
async function ask(times: number, may: (at: number) => Promise<boolean>): Promise<number> {
  let allowed = 0;
  for (let at = 0; at < times; at++) if (await may(at)) allowed++;
  return allowed;
}

const LIMIT = { tab: 20, all: 50, share: 2, most: 60 };
const MINUTE = 60_000;

it('limits what a tab does without affecting other tabs', async () => {
  const may = limited(LIMIT);
  expect(await ask(1000, (at) => may(1, at))).toBe(20);
  expect(await may(2, 1000)).toBe(true);
  // A minute after the first writes, the same number is allowed again, and no more.
  expect(await ask(1000, (at) => may(1, 61_000 + at))).toBe(20);
});

it('limits what all tabs do together', async () => {
  const may = limited(LIMIT);
  expect(await ask(1000, (at) => may(at % 10, at))).toBe(50);
  expect(await may(0, 1000)).toBe(false);
  expect(await may(11, MINUTE + 1000)).toBe(true);
});

it.each([
  ['writing', MAX_WRITES],
  ['opening', MAX_OPENED],
])('leaves other tabs a share of %s when two have used up what all may', async (_what, limit) => {
  const may = limited(limit);
  await ask(1000, (at) => may(at % 2, at));
  expect(await ask(limit.tab, () => may(3, 1000))).toBe(limit.share);
  // But any number of tabs stay within what the browser allows.
  const rest = limit.most - limit.all - limit.share;
  expect(await ask(1000, (at) => may(4 + (at % 50), 1000))).toBe(rest);
});

it('allows what an honest tab does at the next minute’s first moment, and not before', async () => {
  const may = limited({ tab: 1, all: 1, share: 1, most: 1 });
  expect([await may(1, 0), await may(1, MINUTE - 1), await may(1, MINUTE)]).toEqual([
    true,
    false,
    true,
  ]);
});

it('forgets each time after a minute, not all once the last is old', async () => {
  const may = limited({ tab: 2, all: 2, share: 2, most: 2 });
  expect([await may(1, 0), await may(1, 50_000), await may(1, MINUTE)]).toEqual([true, true, true]);
});

it('counts what was done before the background was stopped, and many at a time', async () => {
  const area = session();
  const many = (may: ReturnType<typeof limited>) =>
    Promise.all(Array.from({ length: 30 }, (_, at) => may(1, at)));
  expect((await many(limited(LIMIT, area))).filter(Boolean)).toHaveLength(20);
  expect((await many(limited(LIMIT, area))).filter(Boolean)).toHaveLength(0);
});

it('starts anew if the clock was put back, and if what it kept is damaged', async () => {
  const area = session();
  expect(await ask(30, () => limited(LIMIT, area)(1, 60 * MINUTE))).toBe(20);
  expect(await limited(LIMIT, area)(1, 0)).toBe(true);
  await area.set({ 'limit:test': 'damaged' });
  expect(await limited(LIMIT, area)(1, 60 * MINUTE)).toBe(true);
});

it('lets pages write no more than leaves the browser’s 1,800 an hour a rest', () => {
  expect(60 * MAX_WRITES.most).toBeLessThan(1800);
});
