import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../../components/desk/checks/publish.ts';
import { nameIndexOf } from '../../../packs/imported/name-index.ts';
import type { Pack } from '../../../packs/schema.ts';
import { createImportedPacks } from '../../../settings/imported-packs/create-imported-packs.ts';
import { samplePack } from '../authoring/sample.ts';
import { indexed } from '../settings/indexed.ts';
import { createStorage } from '../settings/storage.ts';

let pack: Pack;
let next: Pack;

beforeAll(async () => {
  pack = await samplePack();
  next = { ...pack, title: 'The next version' };
});

const newPacks = () => createImportedPacks(createStorage().storage, (act) => act());
const index = async (each: Pack) => nameIndexOf(each);

describe('publishing from the desk', () => {
  it('adds a new pack, and replaces it as it is changed', async () => {
    const packs = newPacks();
    const entries = pack.entries.length;
    expect(await publish(packs, pack, true, index)).toEqual({ state: 'on', entries });
    expect(await publish(packs, next, false, index)).toEqual({ state: 'on', entries });
    expect(await packs.list()).toMatchObject([{ title: next.title, on: true }]);
  });

  it('writes no index for a pack that is there as it is', async () => {
    const packs = newPacks();
    await packs.add(...indexed(pack));
    const none = async () => Promise.reject(new Error('Not asked for.'));
    expect(await publish(packs, pack, false, none)).toMatchObject({ state: 'on' });
  });

  it('leaves a pack off, or removed, that the reader has turned off or removed', async () => {
    const packs = newPacks();
    await packs.add(...indexed(pack));
    await packs.turn(pack.id, false);
    expect(await publish(packs, next, false, index)).toMatchObject({ state: 'off' });
    expect(await packs.list()).toMatchObject([{ title: next.title, on: false }]);
    await packs.remove(pack.id);
    expect(await publish(packs, pack, false, index)).toEqual({ state: 'removed' });
    expect(await packs.list()).toEqual([]);
  });

  it('does so even if that was done while the index was being written', async () => {
    const packs = newPacks();
    await packs.add(...indexed(pack));
    const turnedOff = await publish(packs, next, false, async (each) => {
      await packs.turn(each.id, false);
      return nameIndexOf(each);
    });
    expect(turnedOff).toMatchObject({ state: 'off' });
    expect(await packs.list()).toMatchObject([{ title: next.title, on: false }]);
    const removed = await publish(packs, pack, false, async (each) => {
      await packs.remove(each.id);
      return nameIndexOf(each);
    });
    expect(removed).toEqual({ state: 'removed' });
    expect(await packs.list()).toEqual([]);
  });

  it('says why the pack could not be stored, or its names not be indexed', async () => {
    const failed = await publish(newPacks(), pack, true, async () => {
      throw new Error('The worker failed.');
    });
    expect(failed).toMatchObject({ state: 'failed', saved: { reason: 'failed' } });
  });

  it('says why the packs of the reader could not be read', async () => {
    const packs = newPacks();
    const stored = () => Promise.reject(new Error('IO error'));
    expect(await publish({ ...packs, stored }, pack, true, index)).toMatchObject({
      state: 'failed',
      saved: { reason: 'failed', detail: 'Error: IO error' },
    });
  });
});
