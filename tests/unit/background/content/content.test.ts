import { beforeAll, expect, it, vi } from 'vitest';
import { loadContent } from '../../../../background/content/content.ts';
import type { Pack } from '../../../../packs/schema.ts';
import { termsOf } from '../../../../packs/terms.ts';
import { createImportedPacks } from '../../../../settings/imported-packs/create-imported-packs.ts';
import { writeIndex } from '../../../../spotting/dictionary/index-write.ts';
import { find } from '../../../../spotting/find.ts';
import { samplePack } from '../../authoring/sample.ts';
import { filesOf } from '../../catalog/catalog-of.ts';
import { PACK } from '../../packs/small-pack.ts';
import { faulty } from '../../settings/faulty.ts';
import { indexed } from '../../settings/indexed.ts';

const TEXT = ['A choir sang in Sandmere Hall.'];

let pack: Pack;
let index: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  pack = await samplePack();
  index = writeIndex(termsOf(pack));
});

function started() {
  const { lines, ...rest } = filesOf(pack);
  const packFiles = { ...rest, lines: vi.fn(lines) };
  const files = { files: packFiles, index: vi.fn(async () => index) };
  const reads = () => ({
    pack: packFiles.lines.mock.calls.length,
    index: files.index.mock.calls.length,
  });
  const changed = vi.fn();
  const packs = {
    ...createImportedPacks(faulty({}, []), (act) => act()),
    watch: (listener: () => void) => changed.mockImplementation(listener),
  };
  return { files, reads, packs, changed, content: loadContent(files, packs) };
}

it('is loaded on first use, each file separately and only once', async () => {
  const { reads, content } = started();
  expect(reads()).toEqual({ pack: 0, index: 0 });
  const [first, second] = await Promise.all([content().dictionary(), content().dictionary()]);
  expect(find(first, TEXT, 'en')).toMatchObject([{ entry: 'sandmere-hall' }]);
  expect(second).toBe(first);
  expect(reads()).toEqual({ pack: 0, index: 1 });
  expect(await (await content().catalog()).hit('sandmere-hall')).not.toBeNull();
  await content().catalog();
  expect(reads()).toEqual({ pack: 1, index: 1 });
});

it('is loaded again after a failed read or damaged data', async () => {
  const { files, content } = started();
  files.files.lines.mockRejectedValueOnce(new Error('The disk is away.'));
  files.index.mockResolvedValueOnce(index.slice(0, -4));
  await expect(content().catalog()).rejects.toThrow('The disk is away.');
  await expect(content().dictionary()).rejects.toThrow();
  expect(await (await content().catalog()).hit('sandmere-hall')).not.toBeNull();
  expect(find(await content().dictionary(), TEXT, 'en')).toHaveLength(1);
});

it('includes a pack added later, without loading the bundled files again', async () => {
  const { reads, packs, changed, content } = started();
  await content().catalog();
  await content().dictionary();
  await packs.add(...indexed(pack));
  changed();
  expect(await (await content().catalog()).hit('sandmere/sandmere-hall')).not.toBeNull();
  const [mention] = find(await content().dictionary(), TEXT, 'en');
  expect(mention?.entry).toBe('sandmere/sandmere-hall');
  expect(reads()).toEqual({ pack: 1, index: 1 });
});

it('has imported packs back after a read of them failed', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { files, packs } = started();
  await packs.add(...indexed(pack));
  const opened = vi.fn(packs.opened).mockRejectedValueOnce(new Error('IO error'));
  const content = loadContent(files, { ...packs, opened });
  expect(find(await content().dictionary(), TEXT, 'en')).toMatchObject([
    { entry: 'sandmere-hall' },
  ]);
  expect(find(await content().dictionary(), TEXT, 'en')).toMatchObject([
    { entry: 'sandmere/sandmere-hall' },
  ]);
  expect(await (await content().catalog()).hit('sandmere/sandmere-hall')).not.toBeNull();
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

it('exposes an imported pack only to pages of the sites chosen for it', async () => {
  const { packs, changed, content } = started();
  await packs.add(...indexed(pack));
  await packs.markOn('sandmere', ['news.example']);
  changed();
  const entriesOn = async (host: string | null) =>
    find(await content().dictionary({ host }), TEXT, 'en').map(({ entry }) => entry);
  expect(await entriesOn('local.news.example')).toEqual(['sandmere/sandmere-hall']);
  for (const host of ['example', 'other.example', 'notnews.example', null]) {
    expect(await entriesOn(host)).toEqual(['sandmere-hall']);
    expect((await content().mayTell(host))('sandmere/sandmere-hall')).toBe(false);
    expect((await content().mayTell(host))('sandmere-hall')).toBe(true);
  }
  expect((await content().mayTell('news.example'))('sandmere/sandmere-hall')).toBe(true);
  // A newer version is marked on the same sites as the previous one.
  await packs.add(...indexed(pack));
  changed();
  expect(await entriesOn('other.example')).toEqual(['sandmere-hall']);
});

/**
 * An added pack with one ambiguous name, whose entry is related to these; another of its
 * entries has a name for sure.
 */
function guild(related: string[]): Pack {
  const form = (text: string, kind: 'sure' | 'ambiguous') => [
    { text, kind, lang: 'en', caseless: false },
  ];
  const [entry, founder] = PACK.entries;
  if (!entry || !founder) throw new Error('The pack has two entries.');
  return {
    ...PACK,
    entries: [
      { ...entry, id: 'guild', forms: form('Guild', 'ambiguous'), related },
      { ...founder, id: 'founder', forms: form('Ada Ostling', 'sure') },
    ],
  };
}

it('gives no page of another site a hint of an imported pack by what its entries are related to', async () => {
  const { packs, changed, content } = started();
  await packs.add(...indexed(guild(['founder'])));
  await packs.markOn('small', ['news.example']);
  changed();
  const found = async (host: string) =>
    find(await content().dictionary({ host }), ['Ada Ostling leads the Guild.'], 'en').map(
      ({ entry, evidence }) => `${entry} ${evidence}`,
    );
  expect(await found('news.example')).toEqual(['small/founder sure', 'small/guild related']);
  expect(await found('other.example')).toEqual([]);
});

it('relates entries of an imported pack to none of the bundled pack', async () => {
  const { packs, changed, content } = started();
  await packs.add(...indexed(guild(['sandmere-hall'])));
  changed();
  const mentions = find(await content().dictionary(), ['The Guild met at Sandmere Hall.'], 'en');
  expect(mentions.map(({ entry, evidence }) => `${entry} ${evidence}`)).toEqual([
    'small/guild none',
    'sandmere-hall sure',
  ]);
});

it('tells no page of a pack that is off or gone', async () => {
  const { packs, changed, content } = started();
  await packs.add(...indexed(pack));
  const mayTell = async () => {
    changed();
    return (await content().mayTell('news.example'))('sandmere/sandmere-hall');
  };
  expect(await mayTell()).toBe(true);
  await packs.turn('sandmere', false);
  expect(await mayTell()).toBe(false);
  await packs.remove('sandmere');
  expect(await mayTell()).toBe(false);
});

it('says of two packs with one title which of them a card is from', async () => {
  const { packs, changed, content } = started();
  await packs.add(...indexed(pack));
  await packs.add(...indexed({ ...pack, id: 'other-sandmere' }));
  changed();
  const catalog = await content().catalog();
  expect(await catalog.card('other-sandmere/sandmere-hall')).toMatchObject({
    from: 'The town of Sandmere (other-sandmere)',
  });
  expect((await catalog.contents()).added.map(({ title }) => title)).toEqual([
    'The town of Sandmere (sandmere)',
    'The town of Sandmere (other-sandmere)',
  ]);
  await packs.turn('other-sandmere', false);
  changed();
  expect(await (await content().catalog()).card('sandmere/sandmere-hall')).toMatchObject({
    from: 'The town of Sandmere',
  });
});
