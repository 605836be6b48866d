import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../packs/schema.ts';
import { inTurn } from '../../../settings/exclusive.ts';
import { createImportedPacks } from '../../../settings/imported-packs/create-imported-packs.ts';
import { isMarkedOn } from '../../../settings/imported-packs/where.ts';
import { find } from '../../../spotting/find.ts';
import { samplePack } from '../authoring/sample.ts';
import { FAULTS, type Fault, faulty } from './faulty.ts';
import { indexed } from './indexed.ts';
import { createStorage } from './storage.ts';

let pack: Pack;
let other: Pack;

beforeAll(async () => {
  pack = await samplePack();
  other = { ...pack, id: 'other', title: 'Another', entries: pack.entries.slice(0, 1) };
});

/** A pack store over these items. */
const packsIn = (items: Record<string, unknown>, faults: readonly Fault[] = []) =>
  createImportedPacks(faulty(items, faults), (act) => act());

describe('imported packs', () => {
  it('are listed in the order they were added, and opened if they are on', async () => {
    const items = {};
    const packs = packsIn(items);
    expect(await packs.list()).toEqual([]);
    expect(await packs.add(...indexed(pack))).toEqual({ ok: true });
    expect(await packs.add(...indexed(other))).toEqual({ ok: true });
    expect(await packsIn(items).list()).toMatchObject([
      { id: 'sandmere', title: 'The town of Sandmere', entries: 2, documents: 2, on: true },
      { id: 'other', entries: 1 },
    ]);
    await packs.turn('sandmere', false);
    expect((await packs.opened()).map(({ id }) => id)).toEqual(['other']);
  });

  it('have their names found, with ids prefixed by the pack', async () => {
    const packs = packsIn({});
    await packs.add(...indexed(pack));
    const [opened] = await packs.opened();
    if (!opened) throw new Error('It is not there.');
    const [mention] = find(opened.dictionary, ['A choir sang in Sandmere Hall.'], 'en');
    expect(mention).toMatchObject({ entry: 'sandmere/sandmere-hall', start: 16, end: 29 });
    expect((await opened.pack())?.entries.map(({ id }) => id)).toContain('sandmere/sandmere-hall');
  });

  it('replace a pack with the same id, and can be restored', async () => {
    const packs = packsIn({});
    await packs.add(...indexed(pack));
    await packs.add(...indexed(other));
    const before = await packs.stored('sandmere');
    await packs.add(...indexed({ ...pack, title: 'Anew' }));
    expect((await packs.list()).map(({ title }) => title)).toEqual(['Anew', 'Another']);
    if (before) await packs.restore(before);
    expect((await packs.list()).map(({ title }) => title)).toEqual([pack.title, 'Another']);
  });

  it('are marked on the sites their reader has set last, whatever is updated or undone meanwhile', async () => {
    const packs = createImportedPacks(faulty({}, []), inTurn());
    await packs.add(...indexed(pack));
    const before = await packs.stored('sandmere');
    // In two windows at once.
    await Promise.all([
      packs.markOn('sandmere', ['example.org']),
      packs.add(...indexed({ ...pack, title: 'Anew' })),
    ]);
    expect(await packs.list()).toMatchObject([{ title: 'Anew', sites: ['example.org'] }]);
    if (before) await packs.restore(before);
    expect(await packs.list()).toMatchObject([{ title: pack.title, sites: ['example.org'] }]);
    const removed = await packs.stored('sandmere');
    await packs.remove('sandmere');
    if (removed) await packs.restore(removed);
    expect(await packs.list()).toMatchObject([{ sites: ['example.org'] }]);
  });

  it('are listed even if other rows are damaged or duplicates', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const items: Record<string, unknown> = {};
    await packsIn(items).add(...indexed(pack));
    await packsIn(items).add(...indexed(other));
    const [first, second] = await packsIn(items).list();
    const damaged = { ...second, size: 'x' };
    items.packs = [damaged, first, first];
    expect(await packsIn(items).list()).toEqual([first, { ...second, on: false }]);
    expect(items.packs).toEqual([first, { ...second, on: false }]);
    expect(items.packsSetAside).toEqual([damaged, first]);
  });

  it('stay in the list under their id if their title is refused by now', async () => {
    const items: Record<string, unknown> = {};
    await packsIn(items).add(...indexed(pack));
    await packsIn(items).markOn('sandmere', ['example.org']);
    const [row] = await packsIn(items).list();
    items.packs = [{ ...row, title: 'Sand\u202emere' }];
    expect(await packsIn(items).list()).toEqual([{ ...row, title: 'sandmere' }]);
    expect(items.packsSetAside).toBeUndefined();
  });

  it('are found again if the list is lost, off until the reader turns them on', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const items: Record<string, unknown> = {};
    await packsIn(items).add(...indexed(pack));
    await packsIn(items).markOn('sandmere', ['example.org']);
    await packsIn(items).add(...indexed(other));
    items['pack:broken'] = { text: '{}', index: '' };
    items['pack:renamed'] = items['pack:other'];
    const rows = await packsIn(items).list();
    const found = rows.map((row) => ({ ...row, on: false, sites: null }));
    for (const lost of [undefined, null, 'text', { 0: rows[0] }]) {
      items.packs = lost;
      if (lost === undefined) delete items.packs;
      expect(await packsIn(items).list()).toEqual(found);
      expect(items.packs).toEqual(found);
    }
    // Nothing that was set aside before is lost.
    expect(items.packsSetAside).toEqual([null, 'text', { 0: rows[0] }]);
    expect(await packsIn(items).opened()).toEqual([]);
    await packsIn(items).turn('sandmere', true);
    expect((await packsIn(items).opened()).map(({ id }) => id)).toEqual(['sandmere']);
  });

  it('leave nothing behind when removed', async () => {
    const items = {};
    const packs = packsIn(items);
    await packs.add(...indexed(pack));
    await packs.remove('sandmere');
    expect(items).toEqual({ packs: [] });
    expect(await packs.stored('sandmere')).toBeNull();
  });

  it('are left out if damaged, without affecting others', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const items: Record<string, unknown> = {};
    const packs = packsIn(items);
    await packs.add(...indexed(pack));
    await packs.add(...indexed(other));
    items['pack:sandmere'] = { text: '{"format":1', index: '' };
    expect((await packs.opened()).map(({ id }) => id)).toEqual(['other']);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('are opened with two reads of storage, however many there are', async () => {
    const items: Record<string, unknown> = {};
    await packsIn(items).add(...indexed(pack));
    await packsIn(items).add(...indexed(other));
    const storage = faulty(items, []);
    const read = vi.spyOn(storage.local, 'get');
    const opened = await createImportedPacks(storage, (act) => act()).opened();
    expect(opened).toHaveLength(2);
    // Each further row of the list would have been parsed for each pack.
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each<[string, (index: string) => unknown]>([
    ['has another version', () => 'AAAA'],
    ['is cut short', (index) => index.slice(0, index.length / 2)],
    [
      'has another letter',
      (index) => `${index.slice(0, -40)}${index.at(-40) === 'A' ? 'B' : 'A'}${index.slice(-39)}`,
    ],
    ['is empty', () => ''],
    ['is no text', () => 7],
    ['is missing', () => undefined],
  ])('have their index rebuilt if it %s', async (_what, damaged) => {
    const items: Record<string, unknown> = {};
    const packs = packsIn(items);
    await packs.add(...indexed(pack));
    const { text = '', index = '' } = (await packs.stored('sandmere'))?.body ?? {};
    items['pack:sandmere'] = { text, index: damaged(index) };
    const [opened] = await packs.opened();
    expect(opened && find(opened.dictionary, ['Sandmere Hall'], 'en')).toHaveLength(1);
    // Writing it takes up to seconds, which each start of the background would take again.
    await expect.poll(async () => (await packs.stored('sandmere'))?.body).toEqual({ text, index });
  });

  it('keep the index of a version that came while the old one was being written', async () => {
    const items: Record<string, unknown> = {};
    await packsIn(items).add(...indexed(pack));
    const { text = '', index = '' } = (await packsIn(items).stored('sandmere'))?.body ?? {};
    items['pack:sandmere'] = { text, index: '' };
    const newer = { text: JSON.stringify({ ...pack, title: 'Anew' }), index };
    const packs = createImportedPacks(faulty(items, []), (act) => {
      items['pack:sandmere'] = newer;
      return act();
    });
    expect(await packs.opened()).toHaveLength(1);
    expect(await packsIn(items).stored('sandmere')).toMatchObject({ body: newer });
  });

  it('are set aside as a whole if the list is damaged', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const items: Record<string, unknown> = { packs: [{ id: 'no title' }] };
    expect(await packsIn(items).list()).toEqual([]);
    expect(items).toEqual({ packs: [], packsSetAside: [{ id: 'no title' }] });
  });

  it('are stored completely or not at all, however storage fails, and the result says which', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const act = fc.constantFrom<'add' | 'remove' | 'off'>('add', 'remove', 'off');
    const faults = fc.array(fc.constantFrom(...FAULTS), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(act, faults, async (act, faults) => {
        const items: Record<string, unknown> = {};
        await packsIn(items).add(...indexed(other));
        const before = await packsIn(items).list();
        const failing = packsIn(items, faults);
        const saved = await {
          add: () => failing.add(...indexed(pack)),
          remove: () => failing.remove('other'),
          off: () => failing.turn('other', false),
        }[act]();

        const ids = { add: ['other', 'sandmere'], remove: [], off: ['other'] }[act];
        const after = await packsIn(items).list();
        const done = after.map(({ id }) => id).join() === ids.join() && after !== before;
        const same = JSON.stringify(after) === JSON.stringify(before);
        expect(done || same).toBe(true);
        if (saved.ok) expect(done && !same).toBe(true);
        // Every listed pack can be opened.
        const opened = await packsIn(items).opened();
        expect(opened.map(({ id }) => id)).toEqual(
          after.filter(({ on }) => on).map(({ id }) => id),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('changes of imported packs', () => {
  it('are reported to watchers, other changes of storage are not', () => {
    type Listener = (changes: Record<string, unknown>, area: string) => void;
    const listeners = new Set<Listener>();
    const onChanged = {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
    const items = {};
    const changed = vi.fn();
    const stop = createImportedPacks({ ...faulty(items, []), onChanged }, (act) => act()).watch(
      changed,
    );
    const [listener] = listeners;
    listener?.({ packs: {} }, 'sync');
    listener?.({ 'pack:sandmere': {} }, 'local');
    expect(changed).not.toHaveBeenCalled();
    listener?.({ packs: {} }, 'local');
    expect(changed).toHaveBeenCalledOnce();
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('an update of an imported pack', () => {
  it('is reported, and listed as another, even if it has as many entries and letters', async () => {
    const { storage } = createStorage();
    const packs = createImportedPacks(storage, (act) => act());
    await packs.add(...indexed(pack));
    const before = await packs.list();
    const changed = vi.fn();
    packs.watch(changed);
    const [entry, ...rest] = pack.entries;
    if (!entry) throw new Error('It has no entry.');
    const gloss = { ...entry.gloss, text: entry.gloss.text.replace('a', 'o') };
    await packs.add(...indexed({ ...pack, entries: [{ ...entry, gloss }, ...rest] }));
    await expect.poll(() => changed.mock.calls.length).toBe(1);
    expect(await packs.list()).not.toEqual(before);
  });
});

describe('an imported pack', () => {
  it('is marked everywhere unless its reader limits it to sites', () => {
    expect(isMarkedOn({ sites: null }, 'news.example')).toBe(true);
    expect(isMarkedOn({ sites: null }, null)).toBe(true);
    expect(isMarkedOn({ sites: [] }, 'news.example')).toBe(false);
  });

  it('limited to a site is marked on its subdomains, but not where there is no host', () => {
    const pack = { sites: ['news.example'] };
    expect(isMarkedOn(pack, 'news.example')).toBe(true);
    expect(isMarkedOn(pack, 'm.news.example')).toBe(true);
    expect(isMarkedOn(pack, 'fakenews.example')).toBe(false);
    expect(isMarkedOn(pack, 'other.example')).toBe(false);
    expect(isMarkedOn(pack, null)).toBe(false);
  });
});
