import { expect, test } from 'vitest';
import { missing, STORES } from '../../../../scripts/release/stores.ts';

test('a store is used if all its credentials are set', () => {
  for (const store of STORES) {
    const env = Object.fromEntries(store.account.map((variable) => [variable, 'x']));
    expect(missing(store, env)).toEqual([]);
    expect(missing(store, { ...env, [store.account[0] ?? '']: '' })).toEqual([store.account[0]]);
  }
});

test('Edge takes what Chrome does', () => {
  const zips = STORES.map(({ args }) => args.filter((arg) => arg.endsWith('.zip')));
  expect(zips[0]).toEqual(zips[1]);
});
