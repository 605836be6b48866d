import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { inTurn } from '../../../settings/exclusive.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';
import { createStorage } from './storage.ts';

const OFF: Settings = { ...DEFAULTS, mode: 'chosen', rules: { 'example.com': 'off' } };
/** Steps of the one that begins first, at each of which the other begins once. */
const STEPS = 60;

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

/**
 * Two windows with one storage, of which the first puts in order what `spoil` has done
 * to it, while the second saves.
 *
 * @returns what is in force after all.
 */
async function savedMeanwhile(
  step: number,
  spoil: (made: ReturnType<typeof createStorage>) => Promise<void>,
  from: Settings,
  to: Settings,
): Promise<Settings> {
  const made = createStorage();
  const lock = inTurn();
  const store = () => createSettingsStore(made.storage, lock);
  await store().save(DEFAULTS, OFF);
  await store().load();
  await spoil(made);
  const loading = store().load();
  for (let each = 0; each < step; each++) await null;
  expect(await store().save(from, to)).toEqual({ ok: true });
  await loading;
  return store().load();
}

describe('what one window saves is not undone by another that just then', () => {
  it('sets a damaged value aside', async () => {
    for (let step = 0; step < STEPS; step++) {
      const damage = async ({ sync }: ReturnType<typeof createStorage>) => {
        sync.mode = 'bogus';
      };
      const to: Settings = { ...OFF, mode: 'every' };
      expect(await savedMeanwhile(step, damage, OFF, to)).toEqual(to);
    }
  });

  it('moves into sync what was changed while there was none', async () => {
    const changed: Settings = { ...OFF, mode: 'news', rules: {} };
    const changeWithoutSync = async ({ storage }: ReturnType<typeof createStorage>) => {
      const { get } = storage.sync;
      storage.sync.get = () =>
        Promise.reject(new Error('"sync" is not available in this instance'));
      await createSettingsStore(storage).save(OFF, changed);
      storage.sync.get = get;
    };
    const to: Settings = { ...changed, mode: 'every', rules: { 'example.com': 'off' } };
    for (let step = 0; step < STEPS; step++)
      expect(await savedMeanwhile(step, changeWithoutSync, changed, to)).toEqual(to);
  });

  it('puts back what sync has lost', async () => {
    const empty = async ({ sync }: ReturnType<typeof createStorage>) => {
      for (const key of Object.keys(sync)) delete sync[key];
    };
    const to: Settings = { ...OFF, mode: 'every' };
    for (let step = 0; step < STEPS; step++)
      expect(await savedMeanwhile(step, empty, OFF, to)).toEqual(to);
  });
});
