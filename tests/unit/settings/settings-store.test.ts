import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Listener } from '../../../settings/area.ts';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { ASIDE_KEY } from '../../../settings/layout.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';
import { createStorage } from './storage.ts';

/** What is stored locally but for the copy of what is in sync; see `last-known.test.ts`. */
const withoutCopy = ({ lastKnown: _copy, ...rest }: Record<string, unknown>) => rest;

afterEach(() => vi.restoreAllMocks());

const OFF: Settings = { ...DEFAULTS, rules: { 'example.com': 'off' } };

describe('the settings store', () => {
  it('returns defaults if nothing is stored', async () => {
    const { storage } = createStorage();
    expect(await createSettingsStore(storage).load()).toEqual(DEFAULTS);
  });

  it('loads what was saved', async () => {
    const { storage } = createStorage();
    const all: Settings = {
      mode: 'chosen',
      mentions: 'every',
      familiar: 'mark',
      opening: 'click',
      marks: 'tint',
      size: 'large',
      rules: { 'example.com': 'on', '127.0.0.1': 'off' },
      subjects: { asia: 'off' },
      kinds: { place: 'off' },
      muted: { 'isis-k': 'ISIS-K' },
    };
    expect(await createSettingsStore(storage).save(DEFAULTS, all)).toEqual({ ok: true });
    expect(await createSettingsStore(storage).load()).toEqual(all);
  });

  it('writes only changes, so that a rule added elsewhere meanwhile remains', async () => {
    const { storage, sync } = createStorage();
    const store = createSettingsStore(storage);
    await store.save(DEFAULTS, OFF);
    sync['site:elsewhere.net'] = 'on';
    await store.save(OFF, DEFAULTS);
    expect(sync).toEqual({ version: 1, 'site:elsewhere.net': 'on' });
  });

  it('sets damaged values aside, logs that once, and uses the rest', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { storage, sync, local } = createStorage({
      version: 1,
      mode: 42,
      'site:good.net': 'off',
      'site:bad.net': { on: true },
      'site:not a host': 'on',
      'kind:place': 'on',
      'known:isis-k': '',
      mentions: 'none',
      foreign: 'stays',
    });
    const store = createSettingsStore(storage);
    expect(await store.load()).toEqual({ ...DEFAULTS, rules: { 'good.net': 'off' } });
    expect(await store.load()).toEqual({ ...DEFAULTS, rules: { 'good.net': 'off' } });
    expect(warn).toHaveBeenCalledOnce();
    expect(sync).toEqual({ version: 1, 'site:good.net': 'off', foreign: 'stays' });
    expect(local[ASIDE_KEY]).toEqual([
      {
        mode: 42,
        'site:bad.net': { on: true },
        'site:not a host': 'on',
        'kind:place': 'on',
        'known:isis-k': '',
        mentions: 'none',
      },
    ]);
  });

  it('sets damage aside once, even with concurrent reads', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { storage, local } = createStorage({ version: 1, mode: 42 });
    const store = createSettingsStore(storage);
    await Promise.all([store.load(), store.load(), store.load()]);
    expect(local[ASIDE_KEY]).toEqual([{ mode: 42 }]);
  });

  it('does not touch values of a newer version', async () => {
    const { storage, sync } = createStorage({ version: 2, mode: 'sometimes', 'site:a.net': 'off' });
    expect(await createSettingsStore(storage).load()).toEqual({
      ...DEFAULTS,
      rules: { 'a.net': 'off' },
    });
    expect(sync).toEqual({ version: 2, mode: 'sometimes', 'site:a.net': 'off' });
  });

  it.each([
    '"sync" is not available in this instance of Chrome',
    'Please set webextensions.storage.sync.enabled to true in about:config',
  ])('uses storage.local if the browser says: %s', async (words) => {
    const { storage, local } = createStorage();
    storage.sync.get = () => Promise.reject(new Error(words));
    const store = createSettingsStore(storage);
    expect(await store.save(DEFAULTS, OFF)).toEqual({ ok: true });
    expect(await store.load()).toEqual(OFF);
    expect(local).toMatchObject({ 'site:example.com': 'off' });
  });

  it('does not fall back to defaults if storage cannot be read: a site may be off', async () => {
    const { storage } = createStorage({ 'site:example.com': 'off' });
    const broken = new Error('IO error: .../LOCK: Resource temporarily unavailable');
    storage.sync.get = () => Promise.reject(broken);
    const store = createSettingsStore(storage);
    await expect(store.load()).rejects.toBe(broken);
    expect(await store.save(DEFAULTS, OFF)).toMatchObject({ ok: false, reason: 'failed' });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 1],
    ['No SW', 0],
  ])(
    'logs once that damage could not be set aside, unless the service is being stopped, and continues: %s',
    async (message, times) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { storage } = createStorage({ version: 1, mode: 42 });
      storage.local.set = () => Promise.reject(new Error(message));
      const store = createSettingsStore(storage);
      expect(await store.load()).toEqual(DEFAULTS);
      expect(await store.load()).toEqual(DEFAULTS);
      expect(error).toHaveBeenCalledTimes(times);
    },
  );

  it('keeps muted entries of imported packs local, out of sync', async () => {
    const { storage, sync, local } = createStorage();
    const store = createSettingsStore(storage);
    const muted = { 'isis-k': 'ISIS-K', 'our-town/hall': 'Our <hall> & more' };
    expect(await store.save(DEFAULTS, { ...DEFAULTS, muted })).toEqual({ ok: true });
    expect(JSON.stringify(sync)).not.toContain('our-town');
    expect(JSON.stringify(local.lastKnown)).not.toContain('our-town');
    expect(withoutCopy(local)).toEqual({ 'known:our-town/hall': 'Our <hall> & more' });
    expect((await store.load()).muted).toEqual(muted);
    const { 'isis-k': _gone, ...own } = muted;
    await store.save({ ...DEFAULTS, muted }, { ...DEFAULTS, muted: own });
    expect((await store.load()).muted).toEqual(own);
    await store.save({ ...DEFAULTS, muted: own }, DEFAULTS);
    expect((await store.load()).muted).toEqual({});
    expect(withoutCopy(local)).toEqual({});
  });

  it('changes nothing locally either if sync refuses', async () => {
    const { storage, sync, local } = createStorage();
    storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const muted = { 'isis-k': 'ISIS-K', 'our-town/hall': 'Hall' };
    const saved = await createSettingsStore(storage).save(DEFAULTS, { ...DEFAULTS, muted });
    expect(saved).toMatchObject({ ok: false, reason: 'full' });
    expect([sync, local]).toEqual([{}, {}]);
  });

  it('removes later what it could only empty, which would take room for ever', async () => {
    const { storage, sync, local } = createStorage();
    const { remove } = storage.sync;
    storage.sync.remove = () => Promise.reject(new Error('stopped'));
    await createSettingsStore(storage).save(DEFAULTS, OFF);
    const every: Settings = { ...DEFAULTS, mode: 'every' };
    expect(await createSettingsStore(storage).save(OFF, every)).toEqual({ ok: true });
    expect(sync['site:example.com']).toBeNull();
    storage.sync.remove = remove;
    await createSettingsStore(storage).save(every, DEFAULTS);
    expect(sync).toEqual({ mode: 'news', version: 1 });
    expect(withoutCopy(local)).toEqual({});
  });

  it('moves machine-only items of an older version from sync to local', async () => {
    const { storage, sync, local } = createStorage({
      'known:our-town/hall': 'Hall',
      mode: 'every',
    });
    expect((await createSettingsStore(storage).load()).muted).toEqual({ 'our-town/hall': 'Hall' });
    expect(sync).toEqual({ mode: 'every' });
    expect(withoutCopy(local)).toEqual({ 'known:our-town/hall': 'Hall' });
  });

  it('uses machine-only items that cannot be moved out of sync, and logs that once', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { storage, sync } = createStorage({ 'known:our-town/hall': 'Hall' });
    storage.local.set = () => Promise.reject(new Error('full'));
    const store = createSettingsStore(storage);
    expect((await store.load()).muted).toEqual({ 'our-town/hall': 'Hall' });
    expect((await store.load()).muted).toEqual({ 'our-town/hall': 'Hall' });
    expect(error).toHaveBeenCalledOnce();
    expect(sync).toEqual({ 'known:our-town/hall': 'Hall' });
  });

  it('sets damaged machine-only items aside too, and they are gone from where they were', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { storage, local } = createStorage({}, { 'known:our-town/hall': 7 });
    const store = createSettingsStore(storage);
    expect((await store.load()).muted).toEqual({});
    expect(local).toEqual({ [ASIDE_KEY]: [{ 'known:our-town/hall': 7 }] });
  });

  it('stores everything locally if there is no sync', async () => {
    const { storage, local } = createStorage();
    storage.sync.get = async () => {
      throw new Error('"sync" is not available in this instance of Chromium');
    };
    const store = createSettingsStore(storage);
    const muted = { 'isis-k': 'ISIS-K', 'our-town/hall': 'Hall' };
    await store.save(DEFAULTS, { ...DEFAULTS, muted });
    expect((await store.load()).muted).toEqual(muted);
    await store.save({ ...DEFAULTS, muted }, DEFAULTS);
    expect(local).toEqual({ version: 1 });
  });

  it('does not report invalid settings as saved', async () => {
    const { storage, sync, local } = createStorage();
    const store = createSettingsStore(storage);
    for (const muted of [{ 'No id': 'Name' }, { id: '' }, { [`a/${'b'.repeat(200)}`]: 'Name' }]) {
      expect(await store.save(DEFAULTS, { ...DEFAULTS, muted })).toMatchObject({ ok: false });
    }
    expect([sync, local]).toEqual([{}, {}]);
  });

  it('lists and clears what was set aside', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { storage, local } = createStorage({ mode: 7 }, { packsSetAside: ['x'] });
    const store = createSettingsStore(storage);
    await store.load();
    expect((await store.stored()).aside).toEqual({ setAside: [{ mode: 7 }], packsSetAside: ['x'] });
    expect(await store.clearAside()).toEqual({ ok: true });
    expect((await store.stored()).aside).toEqual({});
    expect(local).toEqual({});
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['MAX_ITEMS quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'failed'],
    ['IO error', 'failed'],
  ])('reports “%s” as %s', async (message, reason) => {
    const { storage } = createStorage();
    storage.sync.set = () => Promise.reject(new Error(message));
    expect(await createSettingsStore(storage).save(DEFAULTS, OFF)).toMatchObject({
      ok: false,
      reason,
    });
  });

  it('reports why a rule could not be saved', async () => {
    const { storage } = createStorage();
    storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const saved = await createSettingsStore(storage).save(DEFAULTS, OFF);
    expect(saved).toMatchObject({
      ok: false,
      reason: 'full',
      detail: expect.stringContaining('QUOTA'),
    });
  });

  it('reports a change although the browser cannot read its storage for a moment', async () => {
    const { storage } = createStorage({ version: 1, marks: 'solid' });
    const { sync } = storage;
    let fails = false;
    const get: typeof sync.get = async (keys) => {
      if (!fails) return sync.get(keys);
      fails = false;
      throw new Error('IO error');
    };
    const store = createSettingsStore({ ...storage, sync: { ...sync, get } });
    const seen: string[] = [];
    store.watch(({ marks }) => seen.push(marks));
    fails = true;
    await sync.set({ marks: 'tint' });
    await vi.waitFor(() => expect(seen).toEqual(['tint']));
  });

  it('reports changes until the watcher is removed', async () => {
    const { storage } = createStorage();
    const store = createSettingsStore(storage);
    const seen: Settings[] = [];
    const end = store.watch((choice) => seen.push(choice));
    await store.save(DEFAULTS, OFF);
    await vi.waitFor(() => expect(seen).toContainEqual(OFF));
    end();
    const before = seen.length;
    await store.save(OFF, DEFAULTS);
    await store.load();
    expect(seen.length).toBe(before);
  });

  it('reports no changes of other areas, or of anything that is not a setting', async () => {
    const listeners: Listener[] = [];
    const { storage } = createStorage();
    const onChanged = {
      ...storage.onChanged,
      addListener: (each: Listener) => listeners.push(each),
    };
    const seen: Settings[] = [];
    createSettingsStore({ ...storage, onChanged }).watch((choice) => seen.push(choice));
    const tell: Listener = (changes, area) => {
      for (const listener of listeners) listener(changes, area);
    };
    tell({ mode: { newValue: 'every' } }, 'session');
    tell({ packs: { newValue: [] } }, 'local');
    tell({ mode: { newValue: 'every' } }, 'sync');
    await vi.waitFor(() => expect(seen).not.toEqual([]));
    expect(seen).toHaveLength(1);
  });

  it('reports the settings before a change even if others were made since', async () => {
    const { storage } = createStorage();
    const store = createSettingsStore(storage);
    const seen: { readonly before: Settings; readonly now: Settings }[] = [];
    store.watch((now, { before }) => seen.push({ before, now }));
    await store.save(DEFAULTS, OFF);
    await store.save(OFF, DEFAULTS);
    await vi.waitFor(() => expect(seen.map(({ before }) => before)).toContainEqual(OFF));
    expect(seen[0]?.before).toEqual(DEFAULTS);
    expect(seen.at(-1)?.now).toEqual(DEFAULTS);
  });
});
