import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listUpTo } from '../../../text/limited.ts';

/** A list that counts how many of its items are read. */
function watched(length: number) {
  const list: string[] = [];
  const watch = { list, read: 0 };
  for (let at = 0; at < length; at++)
    Object.defineProperty(list, at, {
      get() {
        watch.read++;
        return 'item';
      },
    });
  return watch;
}

describe('a list of at most so many items', () => {
  const List = listUpTo(3, v.string());

  it('is refused before any item is read if it is longer', () => {
    const watch = watched(4);
    expect(v.safeParse(List, watch.list).issues).toMatchObject([
      { type: 'max_length', message: 'There are more than 3 here.' },
    ]);
    expect(watch.read).toBe(0);
  });

  it('has its items parsed if it is not', () => {
    expect(v.parse(List, watched(3).list)).toEqual(['item', 'item', 'item']);
    expect(v.safeParse(List, ['item', 1]).success).toBe(false);
  });

  it('is nothing that only has a length', () => {
    expect(v.safeParse(List, { length: 1, 0: 'item' }).issues).toMatchObject([
      { message: 'Invalid type: Expected Array but received Object' },
    ]);
  });
});
