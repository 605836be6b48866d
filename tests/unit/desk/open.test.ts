import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPack, zipOf } from '../../../authoring/desk/open.ts';
import { EMPTY } from './sample.ts';

describe('a pack opened', () => {
  const pack = {
    ...EMPTY,
    subjects: [{ id: 'halls', title: 'Halls', about: 'Halls of the town' }],
  };

  it('is restored from its zip unchanged', async () => {
    const opened = await openPack([{ path: 'a.zip', bytes: zipOf(pack) }]);
    // A pack without documents is none yet.
    expect(opened).toMatchObject({ ok: false, findings: [{ file: 'documents/' }] });
  });

  it.each([
    ['no zip', strToU8('PK\x03\x04 and no more')],
    ['no pack', strToU8('{"a": 1}')],
    ['nothing', new Uint8Array()],
  ])('is rejected with file and line: %s', async (_, bytes) => {
    const opened = await openPack([{ path: 'a', bytes }]);
    expect(opened).toMatchObject({ ok: false, findings: [{ file: 'a', line: 1 }] });
  });
});
