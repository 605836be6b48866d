import { expect, it } from 'vitest';
import { createWriteLimit } from '../../../background/write-limit.ts';

it('limits the writes of a tab without affecting other tabs', () => {
  const may = createWriteLimit();
  const first = Array.from({ length: 1000 }, (_, at) => may(1, at));
  expect(first.filter(Boolean)).toHaveLength(20);
  expect(may(2, 1000)).toBe(true);
  // A minute after the first writes, the same number is allowed again, and no more.
  const later = Array.from({ length: 1000 }, (_, at) => may(1, 61_000 + at));
  expect(later.filter(Boolean)).toHaveLength(20);
});
