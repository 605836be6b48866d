import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { writePackFiles } from '../../../authoring/build/write-pack-files.ts';
import { createCatalog } from '../../../catalog/catalog.ts';
import { openPackFiles } from '../../../catalog/pack-files.ts';
import { LINES, type ListName, packFilesFrom } from '../../../packs/files.ts';
import { Pack } from '../../../packs/schema.ts';
import { bundled } from '../bundled.ts';
import { PACK } from '../packs/small-pack.ts';
import { catalogOf, filed, filesOf, namedOnce } from './catalog-of.ts';

const { pack } = bundled;
/** Of a long list, every fifth stands for the rest. */
const someOf = (all: readonly { id: string }[]) =>
  all.filter((_, at) => at % 5 === 0).map(({ id }) => id);

describe('a pack in files', () => {
  const whole = catalogOf(pack);

  it('is the same pack', () => {
    const written = writePackFiles(pack);
    const all = (list: ListName) =>
      [...written].flatMap(([path, text]) => (path.includes(list) ? JSON.parse(text) : []));
    const { parts, lines, ...head } = JSON.parse(written.get(LINES) ?? '');
    const words = all('words');
    const entries = all('entries').map((body, at) => ({ ...body, ...words[at] }));
    expect(v.parse(Pack, { ...head, documents: all('documents'), entries })).toEqual(pack);
  });

  it('has the same lines and cards as the pack in one file', async () => {
    const read = createCatalog(await filed(pack));
    for (const { id } of pack.entries) {
      expect(await read.hit(id)).toEqual(await whole.hit(id));
      expect(await read.card(id)).toEqual(await whole.card(id));
    }
    expect(await read.hit('gone')).toBeNull();
    expect(await read.card('gone')).toBeNull();
  });

  it('has the same library, documents, search and articles', async () => {
    const read = createCatalog(await filed(pack));
    expect(await read.contents()).toEqual(await whole.contents());
    expect(await read.coverage()).toEqual(await whole.coverage());
    for (const id of someOf(pack.documents)) {
      expect(await read.document(id)).toEqual(await whole.document(id));
    }
    expect(await read.document('gone')).toBeNull();
    for (const query of ['', 'taliban', 'Путин', 'afganistan']) {
      expect(await read.search(query)).toEqual(await whole.search(query));
    }
    const ids = someOf(pack.entries);
    expect(await read.article(namedOnce(ids))).toEqual(await whole.article(namedOnce(ids)));
  });

  it.each([
    ['of one item each', 1],
    ['that hold all', Number.POSITIVE_INFINITY],
  ])('reads the same from parts %s', async (_, part) => {
    const [read, all] = [createCatalog(await filed(PACK, part)), catalogOf(PACK)];
    expect(await read.contents()).toEqual(await all.contents());
    expect(await read.search('hall')).toEqual(await all.search('hall'));
    for (const { id } of PACK.entries) expect(await read.card(id)).toEqual(await all.card(id));
    for (const { id } of PACK.documents) {
      expect(await read.document(id)).toEqual(await all.document(id));
    }
  });

  it('reads only what a card needs, and nothing for a line', async () => {
    const files = filesOf(pack);
    let bytes = 0;
    const reader = await openPackFiles({
      ...files,
      all: () => Promise.reject(new Error('Nobody asked for a whole list.')),
      at(list, place) {
        bytes += place[2] - place[1];
        return files.at(list, place);
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
    const reader = await openPackFiles({ ...files, at: async () => ({ id: 'another' }) });
    await expect(reader.card(pack.entries[0]?.id ?? '')).rejects.toThrow();
  });

  it('is read again where a file could not be read', async () => {
    const written = writePackFiles(pack);
    const open = vi.fn(async (path: string) => new Blob([written.get(path) ?? '']));
    const reader = await openPackFiles(packFilesFrom(open));
    const id = pack.entries[0]?.id ?? '';
    open.mockRejectedValueOnce(new Error('The disk is away.'));
    await expect(reader.card(id)).rejects.toThrow('The disk is away.');
    expect((await reader.card(id))?.id).toBe(id);
    const opened = open.mock.calls.length;
    await reader.card(id);
    expect(open).toHaveBeenCalledTimes(opened);
  });
});

describe('stores refuse JSON of more than 5 MiB', () => {
  const [document, ...documents] = pack.documents;
  if (!document) throw new Error('There are no documents.');
  const withStatement = (text: string): Pack => ({
    ...pack,
    documents: [{ ...document, statements: [...document.statements, text] }, ...documents],
  });

  it('so parts have at most 1 MiB, unless one item has more', () => {
    const sizes = [...writePackFiles(withStatement('a'.repeat(2 ** 21)))].filter(
      ([path, text]) => path !== LINES && Buffer.byteLength(text) > 2 ** 20,
    );
    expect(sizes.map(([path]) => path)).toEqual(['bundled/documents-1.json']);
  });

  it('so a larger file is refused, with its name and size', () => {
    expect(() => writePackFiles(withStatement('é'.repeat(2.4 * 2 ** 20)))).toThrow(
      /^bundled\/documents-1\.json has 4\.8 MiB, more than 4\.5 MiB: addons\.mozilla\.org refuses/,
    );
  });
});
