import { expect, it } from 'vitest';
import { qualified } from '../../../packs/imported/qualify.ts';
import { samplePack } from '../authoring/sample.ts';

it('every id in a qualified pack has the id of its pack before it, except that of the pack itself', async () => {
  const pack = await samplePack();
  const ids = JSON.stringify(qualified(pack)).matchAll(/"(?:id|document)":"([^"]+)"/g);
  const bare = [...ids].map(([, id = '']) => id).filter((id) => !id.startsWith('sandmere/'));
  expect(bare).toEqual(['sandmere']);
});
