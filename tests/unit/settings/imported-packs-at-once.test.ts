import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../packs/schema.ts';
import { createImportedPacks } from '../../../settings/imported-packs/create-imported-packs.ts';
import { samplePack } from '../authoring/sample.ts';
import { faulty } from './faulty.ts';
import { indexed } from './indexed.ts';

let pack: Pack;
let other: Pack;

beforeAll(async () => {
  pack = await samplePack();
  other = { ...pack, id: 'other', title: 'Another', entries: pack.entries.slice(0, 1) };
});

/** A lock as the browser's, shared by all pages. */
function createLock() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
}

/** Lets others go on as far as they get without what goes on here. */
async function letOthers(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Pages of the extension over the same items, with one lock. */
function pagesOver(items: Record<string, unknown>) {
  const lock = createLock();
  const storage = faulty(items, []);
  const elsewhere = createImportedPacks(faulty(items, []), lock);
  return { local: storage.local, here: createImportedPacks(storage, lock), elsewhere };
}

describe('imported packs changed in two places at once', () => {
  it('are not lost if one is added while the list is repaired', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const items: Record<string, unknown> = {};
    const { local, here, elsewhere } = pagesOver(items);
    await elsewhere.add(...indexed(pack));
    items.packs = ['damaged'];
    const { get } = local;
    let adding: Promise<unknown> | undefined;
    local.get = async (keys) => {
      const read = await get(keys);
      // Everything has been read, and nothing is written yet.
      if (keys === null && !adding) {
        adding = elsewhere.add(...indexed(other));
        await letOthers();
      }
      return read;
    };
    await here.list();
    expect(await adding).toEqual({ ok: true });
    expect((await here.list()).map(({ id }) => id).sort()).toEqual(['other', 'sandmere']);
  });

  it('are not lost if one is added while the same is being removed', async () => {
    const items: Record<string, unknown> = {};
    const { local, here, elsewhere } = pagesOver(items);
    await elsewhere.add(...indexed(pack));
    const { remove } = local;
    let adding: Promise<unknown> | undefined;
    local.remove = async (keys) => {
      adding = elsewhere.add(...indexed(pack));
      await letOthers();
      await remove(keys);
    };
    expect(await here.remove('sandmere')).toEqual({ ok: true });
    expect(await adding).toEqual({ ok: true });
    expect((await here.opened()).map(({ id }) => id)).toEqual(['sandmere']);
  });

  it('are kept for an undo as one version, even if another is being added', async () => {
    const { local, here, elsewhere } = pagesOver({});
    await elsewhere.add(...indexed(pack));
    const { get } = local;
    let adding: Promise<unknown> | undefined;
    local.get = async (keys) => {
      const read = await get(keys);
      adding ??= elsewhere.add(...indexed({ ...pack, title: 'The next version' }));
      await letOthers();
      return read;
    };
    const stored = await here.stored('sandmere');
    await adding;
    expect(stored?.row.title).toBe(pack.title);
    expect(JSON.parse(stored?.body.text ?? '')).toMatchObject({ title: pack.title });
  });
});
