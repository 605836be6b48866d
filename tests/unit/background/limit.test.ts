import { expect, it } from 'vitest';
import { createLimit, MAX_OPENED, MAX_WRITES } from '../../../background/limit.ts';

const LIMIT = { tab: 20, all: 50, share: 2, most: 60 };
const MINUTE = 60_000;

it('limits what a tab does without affecting other tabs', () => {
  const may = createLimit(LIMIT);
  const first = Array.from({ length: 1000 }, (_, at) => may(1, at));
  expect(first.filter(Boolean)).toHaveLength(20);
  expect(may(2, 1000)).toBe(true);
  // A minute after the first writes, the same number is allowed again, and no more.
  const later = Array.from({ length: 1000 }, (_, at) => may(1, 61_000 + at));
  expect(later.filter(Boolean)).toHaveLength(20);
});

it('limits what all tabs do together', () => {
  const may = createLimit(LIMIT);
  const first = Array.from({ length: 1000 }, (_, at) => may(at % 10, at));
  expect(first.filter(Boolean)).toHaveLength(50);
  expect(may(0, 1000)).toBe(false);
  expect(may(11, MINUTE + 1000)).toBe(true);
});

it.each([
  ['writing', MAX_WRITES],
  ['opening', MAX_OPENED],
])('leaves other tabs a share of %s when two have used up what all may', (_what, limit) => {
  const may = createLimit(limit);
  for (let at = 0; at < 1000; at++) may(at % 2, at);
  const third = Array.from({ length: limit.tab }, () => may(3, 1000));
  expect(third.filter(Boolean)).toHaveLength(limit.share);
  // But any number of tabs stay within what the browser allows.
  const fourth = Array.from({ length: 1000 }, (_, at) => may(4 + (at % 50), 1000));
  expect(fourth.filter(Boolean)).toHaveLength(limit.most - limit.all - limit.share);
});

it('allows what an honest tab does at the next minute’s first moment, and not before', () => {
  const may = createLimit({ tab: 1, all: 1, share: 1, most: 1 });
  expect([may(1, 0), may(1, MINUTE - 1), may(1, MINUTE)]).toEqual([true, false, true]);
});

it('forgets each time after a minute, not all once the last is old', () => {
  const may = createLimit({ tab: 2, all: 2, share: 2, most: 2 });
  expect([0, 50_000, MINUTE].map((now) => may(1, now))).toEqual([true, true, true]);
});

it('lets pages write no more than leaves the browser’s 1,800 an hour a rest', () => {
  expect(60 * MAX_WRITES.most).toBeLessThan(1800);
});
