import { expect, it, vi } from 'vitest';
import { mapInTurns } from '../../../../background/names/map-in-turns.ts';

it('maps as a list does, with the index', async () => {
  const mapped = await mapInTurns(['a', 'b', 'a'], (item, at) => `${item}${at}`, vi.fn());
  expect(mapped).toEqual(['a0', 'b1', 'a2']);
  expect(await mapInTurns([], String, vi.fn())).toEqual([]);
});

it('lets others have their turn after each item, and goes on once they had it', async () => {
  const turn = Promise.withResolvers<void>();
  const seen: number[] = [];
  const pause = vi.fn(() => (seen.length === 2 ? turn.promise : undefined));
  const done = mapInTurns([1, 2, 3], (item) => seen.push(item), pause);
  await new Promise((next) => setImmediate(next));
  expect(seen).toEqual([1, 2]);
  turn.resolve();
  expect(await done).toEqual([1, 2, 3]);
  expect(pause).toHaveBeenCalledTimes(3);
});
