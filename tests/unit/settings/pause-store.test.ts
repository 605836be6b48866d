import { describe, expect, it, vi } from 'vitest';
import { createFollowed } from '../../../background/following/followed.ts';
import {
  createPauseStore,
  type PauseStorage,
  RESTART_KEY,
  UNTIL_KEY,
} from '../../../settings/create-pause-store.ts';
import { inTurn } from '../../../settings/exclusive.ts';
import { DEFAULTS } from '../../../settings/schema.ts';
import { HOUR, NO_PAUSES } from '../../../sites/pause.ts';
import { area } from '../background/session-area.ts';

const NOW = 1_800_000_000_000;
const PAGE = 'https://news.example/a';

type Items = Record<string, unknown>;

/** A browser storage in memory that emits changes; writes to the areas in `refuses` fail. */
function storage(local: Items = {}, session: Items = {}, refuses: readonly string[] = []) {
  const listeners = new Set<(changes: Items, area: string) => void>();
  const areaOf = (name: string, items: Items) => {
    const write = (changes: Items) => {
      if (refuses.includes(name)) throw new Error('QUOTA_BYTES quota exceeded');
      const told: Items = {};
      for (const [key, newValue] of Object.entries(changes)) {
        told[key] = { oldValue: items[key], newValue };
        if (newValue === undefined) delete items[key];
        else items[key] = structuredClone(newValue);
      }
      for (const tell of listeners) tell(told, name);
    };
    return {
      get: async (keys: string[] | null) =>
        Object.fromEntries(Object.entries(items).filter(([key]) => !keys || keys.includes(key))),
      getKeys: async () => Object.keys(items),
      set: async (added: Items) => write(added),
      remove: async (keys: string[]) =>
        write(Object.fromEntries(keys.map((key) => [key, undefined]))),
    };
  };
  const made: PauseStorage = {
    local: areaOf('local', local),
    session: areaOf('session', session),
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return { made, local, session };
}

/** A lock that all stores share, as all pages of the extension do. */
const lock = inTurn();
const storeOver = (made: PauseStorage, now = NOW) => createPauseStore(made, () => now, lock);

describe('pauses in storage', () => {
  it('survive a stopped service', async () => {
    const { made } = storage();
    await storeOver(made).pause('hour', PAGE);
    await storeOver(made).pause('page', `${PAGE}#half`);
    expect(await storeOver(made).load()).toEqual({
      until: NOW + HOUR,
      restart: false,
      pages: [PAGE],
    });
  });

  it('of two pages, paused or resumed in two windows at once, do not undo each other', async () => {
    const { made } = storage();
    const other = `${PAGE}/b`;
    const pause = (url: string) => storeOver(made).pause('page', url);
    await Promise.all([pause(PAGE), pause(other)]);
    expect((await storeOver(made).load()).pages).toEqual([PAGE, other]);
    await Promise.all([pause(`${PAGE}/c`), storeOver(made).resume(PAGE)]);
    expect((await storeOver(made).load()).pages).toEqual([other, `${PAGE}/c`]);
  });

  it('are followed to the end once an hour is over, even if the background is stopped in between', async () => {
    const { made } = storage();
    const { settings, packs } = { settings: DEFAULTS, packs: [] };
    const session = area();
    await storeOver(made).pause('hour', PAGE);
    const pauses = await storeOver(made).load();
    await createFollowed(session).put({ settings, pauses, packs });
    const missedAt = async (now: number) => {
      const current = await storeOver(made, now).load();
      return (await createFollowed(session).missed({ settings, pauses: current, packs })).parts;
    };
    expect(await missedAt(NOW + HOUR - 1)).toEqual([]);
    expect(await missedAt(NOW + HOUR)).toEqual(['pauses']);
    // An hour that the clock was set back behind.
    expect(await missedAt(NOW - 1)).toEqual(['pauses']);
  });

  it.each([
    ['IO error', 2],
    ['No SW', 0],
  ])(
    'are none if they cannot be read, which is reported unless the service is being stopped: %s',
    async (message, times) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const { made } = storage({ [UNTIL_KEY]: NOW + HOUR });
      const broken = { ...made.local, get: () => Promise.reject(new Error(message)) };
      const store = storeOver({ ...made, local: broken, session: broken });
      expect(await store.load()).toEqual(NO_PAUSES);
      expect(warn).toHaveBeenCalledTimes(times);
      warn.mockRestore();
    },
  );

  it('are neither lost nor said to have ended if they cannot be read at that moment', async () => {
    const { made, session } = storage();
    await storeOver(made).pause('page', PAGE);
    const broken = { ...made.session, get: () => Promise.reject(new Error('IO error')) };
    const store = storeOver({ ...made, session: broken });
    const failed = { ok: false, reason: 'failed', detail: 'IO error' };
    expect(await store.pause('page', 'https://news.example/b')).toEqual(failed);
    expect(await store.resume(PAGE)).toEqual(failed);
    expect(JSON.stringify(session)).toContain(PAGE);
  });

  it('until the browser restarts outlast an update, which empties the session’s storage', async () => {
    const { made, local } = storage();
    await storeOver(made).pause('restart', PAGE);
    const updated = storage(local).made;
    expect(await storeOver(updated).load()).toEqual({ ...NO_PAUSES, restart: true });
    expect(await storeOver(updated).endAtRestart()).toEqual({ ok: true });
    expect(await storeOver(updated).load()).toEqual(NO_PAUSES);
  });

  it('for an hour outlast a restart', async () => {
    const { made } = storage();
    await storeOver(made).pause('hour', PAGE);
    await storeOver(made).endAtRestart();
    expect((await storeOver(made).load()).until).toBe(NOW + HOUR);
  });

  it('do not write URLs to disk', async () => {
    const { made, local, session } = storage();
    await storeOver(made).pause('page', PAGE);
    expect(local).toEqual({});
    expect(JSON.stringify(session)).toContain(PAGE);
  });

  it('all end on a page when it is resumed; those of other pages remain', async () => {
    const { made } = storage();
    const store = storeOver(made);
    for (const kind of ['hour', 'restart', 'page'] as const) await store.pause(kind, PAGE);
    await store.pause('page', 'https://b.example/');
    expect(await store.resume(`${PAGE}#end`)).toEqual({ ok: true });
    expect(await store.load()).toEqual({
      until: null,
      restart: false,
      pages: ['https://b.example/'],
    });
  });

  it('end everywhere when resumed without a page', async () => {
    const { made } = storage();
    await storeOver(made).pause('restart', undefined);
    await storeOver(made).resume(undefined);
    expect((await storeOver(made).load()).restart).toBe(false);
  });

  it('report a failed write, and pause nothing', async () => {
    const { made } = storage({}, {}, ['local', 'session']);
    const store = storeOver(made);
    for (const kind of ['hour', 'restart', 'page'] as const) {
      expect(await store.pause(kind, PAGE)).toMatchObject({ ok: false, reason: 'full' });
    }
    expect(await store.load()).toEqual({ until: null, restart: false, pages: [] });
  });

  it('ignore damaged values', async () => {
    const { made } = storage({ [UNTIL_KEY]: 'soon', [RESTART_KEY]: 'yes' }, { pausedPages: [1] });
    expect(await storeOver(made).load()).toEqual({ until: null, restart: false, pages: [] });
  });

  it('are passed to watchers with what changed', async () => {
    const { made } = storage();
    const store = storeOver(made);
    const told: unknown[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    store.watch((_pauses, what) => {
      told.push(what);
      if (told.length === 3) resolve();
    });
    await store.pause('page', PAGE);
    await store.pause('hour', PAGE);
    await made.local.set({ mode: 'every' });
    await store.pause('page', 'https://b.example/');
    await promise;
    expect(told).toEqual([
      { everywhere: false, pages: [PAGE] },
      { everywhere: true, pages: [] },
      { everywhere: false, pages: ['https://b.example/'] },
    ]);
  });
});
