import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Choice, DEFAULT_CHOICE } from '../../../sites/rules.ts';
import { type Area, ASIDE_KEY, createChoices, type Storage } from '../../../sites/store.ts';

afterEach(() => vi.restoreAllMocks());

type Items = Record<string, unknown>;
type Listener = Parameters<Storage['onChanged']['addListener']>[0];

/** Storage as browsers have it: values are copied, changes are told to every listener. */
function createStorage(sync: Items = {}, local: Items = {}) {
  const listeners = new Set<Listener>();
  const areaOf = (name: string, items: Items): Area => ({
    get: async () => structuredClone(items),
    set: async (added) => {
      Object.assign(items, structuredClone(added));
      for (const listener of listeners) listener(added, name);
    },
    remove: async (keys) => {
      for (const key of keys) delete items[key];
      const changes = Object.fromEntries(keys.map((key) => [key, {}]));
      for (const listener of listeners) listener(changes, name);
    },
  });
  const storage: Storage = {
    sync: areaOf('sync', sync),
    local: areaOf('local', local),
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return { storage, sync, local };
}

const OFF: Choice = { mode: 'news', rules: { 'example.com': 'off' } };

describe('the store of choices', () => {
  it('gives defaults where nothing is stored', async () => {
    const { storage } = createStorage();
    expect(await createChoices(storage).load()).toEqual(DEFAULT_CHOICE);
  });

  it('gives back what was saved', async () => {
    const { storage } = createStorage();
    const choice: Choice = { mode: 'chosen', rules: { 'example.com': 'on', '127.0.0.1': 'off' } };
    expect(await createChoices(storage).save(DEFAULT_CHOICE, choice)).toEqual({ ok: true });
    expect(await createChoices(storage).load()).toEqual(choice);
  });

  it('writes only what changed, so that a rule made elsewhere meanwhile stays', async () => {
    const { storage, sync } = createStorage();
    const choices = createChoices(storage);
    await choices.save(DEFAULT_CHOICE, OFF);
    sync['site:elsewhere.net'] = 'on';
    await choices.save(OFF, DEFAULT_CHOICE);
    expect(sync).toEqual({ version: 1, 'site:elsewhere.net': 'on' });
  });

  it('sets damaged values aside, says so once, and goes on with the rest', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { storage, sync, local } = createStorage({
      version: 1,
      mode: 42,
      'site:good.net': 'off',
      'site:bad.net': { on: true },
      'site:not a host': 'on',
      foreign: 'stays',
    });
    const choices = createChoices(storage);
    expect(await choices.load()).toEqual({ mode: 'news', rules: { 'good.net': 'off' } });
    expect(await choices.load()).toEqual({ mode: 'news', rules: { 'good.net': 'off' } });
    expect(warn).toHaveBeenCalledOnce();
    expect(sync).toEqual({ version: 1, 'site:good.net': 'off', foreign: 'stays' });
    expect(local[ASIDE_KEY]).toEqual([
      { mode: 42, 'site:bad.net': { on: true }, 'site:not a host': 'on' },
    ]);
  });

  it('leaves the values of a newer version alone', async () => {
    const { storage, sync } = createStorage({ version: 2, mode: 'sometimes', 'site:a.net': 'off' });
    expect(await createChoices(storage).load()).toEqual({
      mode: 'news',
      rules: { 'a.net': 'off' },
    });
    expect(sync).toEqual({ version: 2, mode: 'sometimes', 'site:a.net': 'off' });
  });

  it('works with storage.local where there is no sync', async () => {
    const { storage, local } = createStorage();
    storage.sync.get = () => Promise.reject(new Error('sync is not available'));
    const choices = createChoices(storage);
    expect(await choices.save(DEFAULT_CHOICE, OFF)).toEqual({ ok: true });
    expect(await choices.load()).toEqual(OFF);
    expect(local).toMatchObject({ 'site:example.com': 'off' });
  });

  it('says why a rule could not be saved', async () => {
    const { storage } = createStorage();
    storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const saved = await createChoices(storage).save(DEFAULT_CHOICE, OFF);
    expect(saved).toMatchObject({ ok: false, message: expect.stringContaining('no room') });
  });

  it('tells of changes until it is told to stop', async () => {
    const { storage } = createStorage();
    const choices = createChoices(storage);
    const seen: Choice[] = [];
    const end = choices.watch((choice) => seen.push(choice));
    await choices.save(DEFAULT_CHOICE, OFF);
    await vi.waitFor(() => expect(seen).toContainEqual(OFF));
    end();
    const before = seen.length;
    await choices.save(OFF, DEFAULT_CHOICE);
    await choices.load();
    expect(seen.length).toBe(before);
  });
});
