import { expect, it } from 'vitest';
import { createWriteLimit } from '../../../background/write-limit.ts';

it('lets a tab write as often as a reader would, and no other pays for one that does not stop', () => {
  const may = createWriteLimit();
  const first = Array.from({ length: 1000 }, (_, at) => may(1, at));
  expect(first.filter(Boolean)).toHaveLength(20);
  expect(may(2, 1000)).toBe(true);
  // A minute after the first ones there is room for as many again, and no more.
  const later = Array.from({ length: 1000 }, (_, at) => may(1, 61_000 + at));
  expect(later.filter(Boolean)).toHaveLength(20);
});
