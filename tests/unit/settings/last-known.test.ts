import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { DEFAULTS, type Settings } from '../../../settings/schema.ts';
import { createStorage } from './storage.ts';

afterEach(() => vi.restoreAllMocks());

const OFF: Settings = { ...DEFAULTS, mode: 'chosen', rules: { 'example.com': 'off' } };
const BOTH: Settings = { ...OFF, rules: { 'example.com': 'off', 'other.net': 'off' } };
const NO_SYNC = '"sync" is not available in this instance of Chrome';

/** A store with `OFF` saved in sync, and ways to lose that sync. */
async function kept() {
  const all = createStorage();
  const { sync, storage } = all;
  await createSettingsStore(storage).save(DEFAULTS, OFF);
  const { get, set } = storage.sync;
  return {
    ...all,
    /** A new store, as after a restart. */
    store: () => createSettingsStore(storage),
    switchOff(words = NO_SYNC) {
      const fail = () => Promise.reject(new Error(words));
      Object.assign(storage.sync, { get: fail, set: fail });
    },
    switchOn: () => Object.assign(storage.sync, { get, set }),
    empty() {
      for (const key of Object.keys(sync)) delete sync[key];
    },
  };
}

describe('what was last known stays in force', () => {
  it.each([NO_SYNC, 'An unexpected error occurred'])(
    'if sync cannot be read: %s',
    async (words) => {
      const { store, switchOff } = await kept();
      switchOff(words);
      expect(await store().load()).toEqual(OFF);
      expect((await store().stored()).area).toBe('last-known');
      expect((await store().stored()).items).toEqual({
        version: 1,
        mode: 'chosen',
        'site:example.com': 'off',
      });
    },
  );

  it('if sync was emptied, and is put back there', async () => {
    const { store, empty, sync } = await kept();
    const before = { ...sync };
    empty();
    expect(await store().load()).toEqual(OFF);
    expect(sync).toEqual(before);
    expect((await store().stored()).area).toBe('sync');
  });

  it('if sync was emptied again and again', async () => {
    const { store, empty, sync } = await kept();
    const before = { ...sync };
    const one = store();
    for (let time = 0; time < 3; time++) {
      empty();
      expect(await one.load()).toEqual(OFF);
      await one.load();
      expect(sync).toEqual(before);
    }
  });

  it('unless somebody cleared sync, of which the browser tells', async () => {
    const { store, storage, sync } = await kept();
    const told = store();
    expect(await told.load()).toEqual(OFF);
    await storage.sync.remove(Object.keys(sync));
    await expect.poll(() => told.load()).toEqual(DEFAULTS);
    expect(await store().load()).toEqual(DEFAULTS);
  });

  it('if sync was emptied and the first thing done is a change', async () => {
    const { store, empty } = await kept();
    empty();
    expect(await store().save(OFF, BOTH)).toEqual({ ok: true });
    expect(await store().load()).toEqual(BOTH);
  });

  it('if sync was emptied and refuses to be filled again, which is not tried at each read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store, empty, storage } = await kept();
    empty();
    const set = vi.fn(() => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
    storage.sync.set = set;
    const one = store();
    expect(await one.load()).toEqual(OFF);
    expect(await one.load()).toEqual(OFF);
    expect(set).toHaveBeenCalledOnce();
    expect(error).toHaveBeenCalledOnce();
    expect((await one.stored()).area).toBe('last-known');
    expect(await one.save(OFF, BOTH)).toMatchObject({ ok: false, reason: 'full' });
    expect(await one.load()).toEqual(OFF);
  });

  it('for values that are damaged in sync', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { store, sync, local } = await kept();
    const before = { ...sync };
    Object.assign(sync, { 'site:example.com': { on: true }, mode: 7, version: 'one' });
    expect(await store().load()).toEqual(OFF);
    expect(sync).toEqual(before);
    expect(local.setAside).toEqual([{ 'site:example.com': { on: true }, mode: 7, version: 'one' }]);
    expect(await store().load()).toEqual(OFF);
  });

  it('for values of a newer version, which are not touched', async () => {
    const { store, sync } = await kept();
    Object.assign(sync, { 'site:example.com': 'off for now', mode: 'sometimes', version: 2 });
    const before = { ...sync };
    for (let time = 0; time < 3; time++) expect(await store().load()).toEqual(OFF);
    expect(sync).toEqual(before);
  });
});

describe('what is changed while there is no sync', () => {
  it('is kept, and goes into sync when that is back', async () => {
    const { store, switchOff, switchOn, sync, local } = await kept();
    const changed: Settings = { ...BOTH, mode: 'news', rules: { 'other.net': 'off' } };
    switchOff();
    expect(await store().save(OFF, changed)).toEqual({ ok: true });
    expect(await store().load()).toEqual(changed);
    switchOn();
    Object.assign(sync, { 'site:elsewhere.org': 'off' });
    const { rules } = changed;
    const merged: Settings = { ...changed, rules: { ...rules, 'elsewhere.org': 'off' } };
    expect(await store().load()).toEqual(merged);
    const inSync = {
      version: 1,
      mode: 'news',
      'site:other.net': 'off',
      'site:elsewhere.org': 'off',
    };
    expect(sync).toEqual(inSync);
    expect(local).toEqual({ lastKnown: inSync });
    switchOff();
    expect(await store().load()).toEqual(merged);
  });

  it('goes along with the next change if it could not before', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store, switchOff, switchOn, storage, sync } = await kept();
    switchOff();
    await store().save(OFF, BOTH);
    switchOn();
    const { set } = storage.sync;
    storage.sync.set = () => Promise.reject(new Error('too often'));
    const one = store();
    expect(await one.load()).toEqual(BOTH);
    storage.sync.set = set;
    const every: Settings = { ...BOTH, mode: 'every' };
    expect(await one.save(BOTH, every)).toEqual({ ok: true });
    expect(await one.load()).toEqual(every);
    expect(sync).toMatchObject({ mode: 'every', 'site:other.net': 'off' });
  });
});

describe('what another machine changed', () => {
  it('is followed, a removed rule and a reset too', async () => {
    const { store, sync, switchOff } = await kept();
    delete sync['site:example.com'];
    expect(await store().load()).toEqual({ ...OFF, rules: {} });
    sync.mode = 'news';
    expect(await store().load()).toEqual(DEFAULTS);
    switchOff();
    expect(await store().load()).toEqual(DEFAULTS);
  });
});

it('a copy that is no valid settings is not used', async () => {
  const { storage } = createStorage({}, { lastKnown: { version: 1, mode: 7, 'site:a b': 'off' } });
  expect(await createSettingsStore(storage).load()).toEqual(DEFAULTS);
  for (const lastKnown of [7, 'x', null, []]) {
    expect(await createSettingsStore(createStorage({}, { lastKnown }).storage).load()).toEqual(
      DEFAULTS,
    );
  }
});

it('whatever happens to sync, what was saved last is in force', async () => {
  const step = fc.oneof(
    fc.record({
      mode: fc.constantFrom('news', 'every', 'chosen'),
      rules: fc.dictionary(
        fc.constantFrom('a.net', 'b.net', 'c.org'),
        fc.constantFrom('on', 'off'),
        { noNullPrototype: true },
      ),
    }),
    fc.constantFrom('off', 'on', 'emptied', 'read', 'restart'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { store, switchOff, switchOn, empty } = await kept();
      let one = store();
      let now: Settings = OFF;
      for (const each of steps) {
        if (each === 'off') switchOff();
        else if (each === 'on') switchOn();
        else if (each === 'emptied') empty();
        else if (each === 'restart') one = store();
        else if (each !== 'read') {
          const to: Settings = { ...now, ...each };
          expect(await one.save(now, to)).toEqual({ ok: true });
          now = to;
        }
        expect(await one.load()).toEqual(now);
      }
    }),
  );
});
