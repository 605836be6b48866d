import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEntries } from '../../../authoring/build/bundled.ts';
import { openPack } from '../../../authoring/desk/open.ts';
import { readPackFile } from '../../../authoring/import/pack-file.ts';
import { MAX_PACK_LENGTH, writePackFile } from '../../../packs/imported/write-pack-file.ts';
import { made, refusals, sampleFiles, samplePack } from './sample.ts';

const HALL = 'entries/sandmere-hall.md';
const SUBJECT = '---\ntitle: Town\nabout: All about the town.\n---\n';

let files: Record<string, string>;

beforeAll(async () => {
  files = await sampleFiles();
});

/** The hall as another entry, with a name of its own. */
const hall = (name: string, more = '') =>
  (files[HALL] ?? '')
    .replace('[Sandmere Hall]', `[${name}]`)
    .replace('related:', `${more}related:`);

describe('the folder of a pack', () => {
  it('may have an entry of one id in one of its subjects only', async () => {
    const twice = {
      'town/subject.md': SUBJECT,
      'country/subject.md': SUBJECT,
      'town/port.md': hall('Town Port'),
      'country/port.md': hall('Country Port'),
    };
    expect(refusals(await made(twice))).toEqual([
      'country/port.md:1 “port” is also the id of town/port.md.',
    ]);
  });

  it('may describe the entries as a subject, and have a document called “subject”', async () => {
    expect(refusals(await made({ 'entries/subject.md': SUBJECT }))).toEqual([]);
    const document = files['documents/water-board-report-2024.md'] ?? '';
    expect(refusals(await made({ 'documents/subject.md': document }))).toEqual([]);
  });

  it('is refused with a reason for more subjects than can be shown', async () => {
    const subjects = Array.from({ length: 101 }, (_, at) => [`s${at}/subject.md`, SUBJECT]);
    expect(refusals(await made(Object.fromEntries(subjects)))).toEqual([
      'pack.md:1 There are more than 100 subjects.',
    ]);
  });

  it('is refused, as a file is, where a card would be too long, on the file of its entry', async () => {
    const halls = Array.from({ length: 102 }, (_, at) => [
      `entries/group-${at}.md`,
      hall(`Group ${at}`, 'parent: sandmere-water-board[^2]\n')
        .replace('kind: place', 'kind: organisation')
        .replace(/^at: .*\n/m, ''),
    ]);
    expect(refusals(await made(Object.fromEntries(halls)))).toEqual([
      'entries/sandmere-water-board.md:1 More than 100 entries are part of it or opposed to it.',
    ]);
  });

  it('keeps nothing back in a zip: a file that is too long is named', async () => {
    const document = files['documents/water-board-report-2024.md'] ?? '';
    const zipped = Object.entries({
      ...files,
      'documents/long.md': document + 'long '.repeat(50_000),
      'picture.png': 'x'.repeat(300_000),
    }).map(([path, text]) => [path, strToU8(text)]);
    const bytes = zipSync(Object.fromEntries(zipped));
    expect(await openPack([{ path: 'town.zip', bytes }])).toMatchObject({
      ok: false,
      findings: [{ file: 'documents/long.md', rule: 'file-size' }],
    });
  });
});

describe('a pack that is saved', () => {
  it('can be added again, however long it is', async () => {
    const pack = await samplePack();
    const [document] = pack.documents;
    if (!document) throw new Error('The sample has documents.');
    const statements = Array.from({ length: 1000 }, () => 'It is.');
    const documents = Array.from({ length: 860 }, (_, at) => ({
      ...document,
      id: `d${at}`,
      statements,
    }));
    const large = { ...pack, documents: [...pack.documents, ...documents] };
    expect(JSON.stringify(large).length).toBeLessThan(MAX_PACK_LENGTH);
    expect(JSON.stringify(large, null, 1).length).toBeGreaterThan(MAX_PACK_LENGTH);
    expect(readPackFile('a.json', writePackFile(large)).ok).toBe(true);
  });

  it('is the same when it is read again, also an address whose host is written at length', async () => {
    const pack = await samplePack();
    const [document, ...documents] = pack.documents;
    if (!document) throw new Error('The sample has documents.');
    const site = `https://${'ü'.repeat(50)}.example/`;
    const again = (length: number) => {
      const url = site + 'a'.repeat(length - site.length);
      const read = readPackFile(
        'a.json',
        writePackFile({ ...pack, documents: [{ ...document, url }, ...documents] }),
      );
      return read.ok ? readPackFile('a.json', writePackFile(read.pack)).ok : null;
    };
    expect([again(1500), again(2000)]).toEqual([true, null]);
  });
});

it('content is not read without a subject that cannot be read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp('tests/fixtures/pack', folder, { recursive: true });
    await rm(join(folder, 'pack.md'));
    await writeFile(join(folder, 'entries/subject.md'), '---\ntitle: Town\n---\n');
    await expect(readEntries(folder)).rejects.toThrow('entries/subject.md');
  } finally {
    await rm(folder, { recursive: true });
  }
});
