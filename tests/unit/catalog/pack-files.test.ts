import { describe, expect, it } from 'vitest';
import { writePackFiles } from '../../../authoring/build/write-pack-files.ts';
import { createCatalog } from '../../../catalog/catalog.ts';
import { openPackFiles } from '../../../catalog/pack-files.ts';
import { bundled } from '../bundled.ts';
import { catalogOf, filed, filesOf, namedOnce } from './catalog-of.ts';

const { pack, report } = bundled;
if (!pack) throw new Error(report);

describe('a pack in files', () => {
  const [whole, inFiles] = [catalogOf(pack), filed(pack).then((reader) => createCatalog(reader))];

  it('is the same pack', () => {
    const { map, ...rest } = pack;
    const written = writePackFiles(pack);
    const documents = JSON.parse(written.documents);
    expect({ ...JSON.parse(written.pack), documents }).toEqual({
      ...rest,
      ...(map ? { map } : {}),
    });
  });

  it('has the same lines and cards as the pack in one file', async () => {
    const read = await inFiles;
    for (const { id } of pack.entries) {
      expect(await read.hit(id)).toEqual(await whole.hit(id));
      expect(await read.card(id)).toEqual(await whole.card(id));
    }
    expect(await read.hit('gone')).toBeNull();
    expect(await read.card('gone')).toBeNull();
  });

  it('has the same library, documents, search and articles', async () => {
    const read = await inFiles;
    expect(await read.contents()).toEqual(await whole.contents());
    expect(await read.coverage()).toEqual(await whole.coverage());
    for (const { id } of pack.documents) {
      expect(await read.document(id)).toEqual(await whole.document(id));
    }
    expect(await read.document('gone')).toBeNull();
    for (const query of ['', 'taliban', 'Путин', 'afganistan']) {
      expect(await read.search(query)).toEqual(await whole.search(query));
    }
    const ids = pack.entries.filter((_, at) => at % 5 === 0).map(({ id }) => id);
    expect(await read.article(namedOnce(ids))).toEqual(await whole.article(namedOnce(ids)));
  });

  it('reads only what a card needs, and nothing for a line', async () => {
    const files = filesOf(pack);
    let bytes = 0;
    const reader = await openPackFiles({
      ...files,
      library: () => Promise.reject(new Error('Nobody asked for the library.')),
      entry(at) {
        bytes += at[1] - at[0];
        return files.entry(at);
      },
      document(at) {
        bytes += at[1] - at[0];
        return files.document(at);
      },
    });
    const [entry] = pack.entries;
    expect(reader.line(entry?.id ?? '')?.name).toBe(entry?.name);
    expect(bytes).toBe(0);
    await reader.card(entry?.id ?? '');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(100_000);
  });

  it('is rejected if a file is damaged', async () => {
    const files = filesOf(pack);
    await expect(openPackFiles({ ...files, lines: async () => ({ lines: 1 }) })).rejects.toThrow();
    const reader = await openPackFiles({ ...files, entry: async () => ({ id: 'another' }) });
    await expect(reader.card(pack.entries[0]?.id ?? '')).rejects.toThrow();
  });
});
