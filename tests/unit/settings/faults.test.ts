import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../settings/create-settings-store.ts';
import { ASIDE_KEY, readItems } from '../../../settings/layout.ts';
import { DEFAULTS, Settings } from '../../../settings/schema.ts';
import { FAULTS, faulty } from './faulty.ts';
import { createStorage } from './storage.ts';

const host = fc.constantFrom('a.net', 'b.net', 'c.example.org', 'd.com');
const settings: fc.Arbitrary<Settings> = fc.record({
  mode: fc.constantFrom('news', 'every', 'chosen'),
  mentions: fc.constantFrom('spaced', 'first', 'every'),
  familiar: fc.constantFrom('list', 'mark'),
  opening: fc.constant(DEFAULTS.opening),
  marks: fc.constant(DEFAULTS.marks),
  size: fc.constant(DEFAULTS.size),
  rules: fc.dictionary(host, fc.constantFrom('on', 'off'), { noNullPrototype: true }),
  subjects: fc.constant({}),
  kinds: fc.constant({}),
  muted: fc.dictionary(fc.constantFrom('isis-k', 'taliban'), fc.constant('A name'), {
    noNullPrototype: true,
  }),
});

// That the copy could not be made is logged.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('settings, if storage fails', () => {
  it('are those before or after a change, never in between, and the result says which', async () => {
    await fc.assert(
      fc.asyncProperty(
        settings,
        settings,
        fc.array(fc.constantFrom(...FAULTS), { maxLength: 4 }),
        async (from, to, faults) => {
          const items: Record<string, unknown> = {};
          const local: Record<string, unknown> = {};
          await createSettingsStore(faulty(items, [], local)).save(DEFAULTS, from);
          const saved = await createSettingsStore(faulty(items, faults, local)).save(from, to);
          const now = await createSettingsStore(faulty(items, [], local)).load();
          if (saved.ok) expect(now).toEqual(to);
          else expect([from, to]).toContainEqual(now);
        },
      ),
    );
  });

  it('are those before a delayed write until it completes, then those after', async () => {
    await fc.assert(
      fc.asyncProperty(settings, settings, async (from, to) => {
        const items: Record<string, unknown> = {};
        const local: Record<string, unknown> = {};
        await createSettingsStore(faulty(items, [], local)).save(DEFAULTS, from);
        const storage = faulty(items, [], local);
        const arrive: (() => void)[] = [];
        const late =
          <A>(act: (value: A) => Promise<void>) =>
          (value: A) =>
            new Promise<void>((done) => arrive.push(() => void act(value).then(done)));
        const area = {
          ...storage.sync,
          set: late(storage.sync.set),
          remove: late(storage.sync.remove),
        };
        const saving = createSettingsStore({ ...storage, sync: area }).save(from, to);
        const reader = createSettingsStore(faulty(items, [], local));
        let finished = false;
        void saving.then(() => {
          finished = true;
        });
        for (let turn = 0; !finished && turn < 50; turn++) {
          expect([from, to]).toContainEqual(await reader.load());
          arrive.shift()?.();
        }
        expect(await saving).toEqual({ ok: true });
        expect(await reader.load()).toEqual(to);
      }),
    );
  });

  it('can be loaded from any stored values without an error', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'mode',
        'version',
        'site:',
        'site:a.net',
        'known:x',
        'kind:place',
        '__proto__',
      ),
      fc.string().map((text) => `site:${text}`),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (stored) => {
        expect(v.is(Settings, readItems(stored).settings)).toBe(true);
      }),
      // A version that is not a number and cannot be converted to one.
      { examples: [[{ version: { toString: 0 } }]] },
    );
  });
});

it('a damaged value that is set anew meanwhile is not set aside with the others', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { storage, sync, local } = createStorage({ version: 1, 'site:a.net': 7, mode: 7 });
  const { get } = storage.sync;
  storage.sync.get = async (keys) => {
    const read = await get(keys);
    // Right after the first time that it is read.
    if (sync['site:a.net'] === 7) sync['site:a.net'] = 'off';
    return read;
  };
  await createSettingsStore(storage).load();
  expect(sync).toEqual({ version: 1, 'site:a.net': 'off' });
  expect(local[ASIDE_KEY]).toEqual([{ mode: 7 }]);
});
