import { expect, it } from 'vitest';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';
import { createStorage } from './storage.ts';

const OFF: Settings = { ...DEFAULTS, rules: { 'example.com': 'off' } };
const ON: Settings = { ...DEFAULTS, rules: { 'example.com': 'on' } };

it('a change that is saved again leaves what was changed after it', async () => {
  const store = createSettingsStore(createStorage().storage);
  await store.save(DEFAULTS, OFF);
  await store.save(OFF, ON);
  expect(await store.saveAgain(DEFAULTS, OFF)).toEqual({ ok: true });
  expect(await store.load()).toEqual(ON);
  await store.save(ON, DEFAULTS);
  await store.saveAgain(OFF, ON);
  expect(await store.load()).toEqual(DEFAULTS);
});

it('a change that was not saved before is saved then, and a removal as well', async () => {
  const store = createSettingsStore(createStorage().storage);
  const both: Settings = { ...OFF, mode: 'every' };
  await store.saveAgain(DEFAULTS, both);
  expect(await store.load()).toEqual(both);
  await store.saveAgain(both, DEFAULTS);
  expect(await store.load()).toEqual(DEFAULTS);
});

it('what is watched is told in order, though a read takes long', async () => {
  const { storage } = createStorage();
  const store = createSettingsStore(storage);
  const told: Settings[] = [];
  store.watch((settings) => told.push(settings));
  const { get } = storage.sync;
  let isFirst = true;
  storage.sync.get = async (keys) => {
    const found = await get(keys);
    if (!isFirst) return found;
    isFirst = false;
    // What it has read is old by the time that it comes.
    await new Promise((done) => setTimeout(done, 20));
    return found;
  };
  await storage.sync.set({ version: 1, 'site:example.com': 'off' });
  await storage.sync.set({ 'site:example.com': 'on' });
  await expect.poll(() => told.length).toBe(2);
  expect(told.at(-1)).toEqual(ON);
});
