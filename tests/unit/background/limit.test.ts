import { expect, it } from 'vitest';
import { createLimit } from '../../../background/limit.ts';

it('limits what a tab does without affecting other tabs', () => {
  const may = createLimit({ tab: 20, all: 50 });
  const first = Array.from({ length: 1000 }, (_, at) => may(1, at));
  expect(first.filter(Boolean)).toHaveLength(20);
  expect(may(2, 1000)).toBe(true);
  // A minute after the first writes, the same number is allowed again, and no more.
  const later = Array.from({ length: 1000 }, (_, at) => may(1, 61_000 + at));
  expect(later.filter(Boolean)).toHaveLength(20);
});

it('limits what all tabs do together', () => {
  const may = createLimit({ tab: 20, all: 50 });
  const first = Array.from({ length: 1000 }, (_, at) => may(at % 10, at));
  expect(first.filter(Boolean)).toHaveLength(50);
  expect(may(11, 60_000)).toBe(true);
});
