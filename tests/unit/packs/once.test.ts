import { expect, it, vi } from 'vitest';
import { once } from '../../../packs/once.ts';

it('does it once for calls at the same time and later ones', async () => {
  const make = vi.fn(async () => ({}));
  const get = once(make);
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

it('does it again after a failure', async () => {
  const make = vi.fn(async () => 'read').mockRejectedValueOnce(new Error('The disk is away.'));
  const get = once(make);
  await expect(Promise.all([get(), get()])).rejects.toThrow('The disk is away.');
  expect(await get()).toBe('read');
  expect(make).toHaveBeenCalledTimes(2);
});
