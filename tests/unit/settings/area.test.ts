import { describe, expect, it, vi } from 'vitest';
import { readWanted } from '../../../settings/area.ts';
import { createStorage } from './storage.ts';

const isRule = (key: string) => key.startsWith('site:') || key === 'mode';

describe('reading an area', () => {
  it('does not read what is not wanted: packs may be megabytes', async () => {
    const { storage } = createStorage({}, { mode: 'every', 'pack:x': { text: 'long' } });
    const get = vi.spyOn(storage.local, 'get');
    expect(await readWanted(storage.local, isRule)).toEqual({ mode: 'every' });
    expect(get.mock.calls).toEqual([[['mode']]]);
  });

  it('sees all of a change that is made meanwhile, or nothing of it', async () => {
    const { storage } = createStorage({}, { mode: 'chosen' });
    const { get } = storage.local;
    vi.spyOn(storage.local, 'get').mockImplementationOnce(async (keys) => {
      await storage.local.set({ mode: 'every', 'site:a.net': 'off' });
      return get(keys);
    });
    expect(await readWanted(storage.local, isRule)).toEqual({
      mode: 'every',
      'site:a.net': 'off',
    });
  });

  it('ends even if keys are written without an end', async () => {
    const { storage } = createStorage();
    let written = 0;
    const getKeys = async () => [`site:${++written}.net`];
    expect(await readWanted({ ...storage.local, getKeys }, isRule)).toEqual({});
  });
});
