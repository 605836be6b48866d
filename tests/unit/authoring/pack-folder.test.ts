import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FolderFile, packFromFolder } from '../../../authoring/import/pack-folder.ts';
import { readChosen } from '../../../authoring/import/read-chosen.ts';
import { BUNDLED_ID } from '../../../packs/imported/id.ts';
import { made, refusals, sampleFiles } from './sample.ts';

let files: Record<string, string>;

beforeAll(async () => {
  files = await sampleFiles();
});

/** The sample with `from` replaced in one of its files. */
const edited = (path: string, from: string, to: string) => {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  return made({ [path]: text.replace(from, to) });
};

const HALL = 'entries/sandmere-hall.md';

describe('a pack from a folder', () => {
  it('has the folder’s content, a map of its place, and style suggestions', async () => {
    const read = await made({ 'README.md': 'not read', 'entries/.DS_Store': 'nor this' });
    expect(read).toMatchObject({
      ok: true,
      pack: { id: 'sandmere', lang: 'en', title: 'The town of Sandmere' },
    });
    if (!read.ok) return;
    expect(read.pack.entries.map(({ id }) => id)).toEqual([
      'sandmere-hall',
      'sandmere-water-board',
    ]);
    expect(read.pack.entries[0]?.map?.points).toMatchObject([{ name: 'Sandmere Hall' }]);
    expect(read.advice).toMatchObject([
      { file: HALL, line: 13, fix: expect.stringContaining('28 words') },
    ]);
  });

  it.each(['__proto__', 'prototype', 'constructor'])(
    'reports the key “%s” wherever it stands',
    async (key) => {
      const line = `${key}: This line does not belong here.`;
      expect(refusals(await edited(HALL, '  en: [', `  ${key}: [Old Hall]\n  en: [`))).toEqual([
        `${HALL}:7 ${line}`,
      ]);
      for (const head of [`${key}: 1`, `facts:\n  ${key}: 1`])
        expect(refusals(await edited(HALL, 'related:', `${head}\nrelated:`)).join()).toContain(
          line,
        );
    },
  );

  it('reports errors with file and line', async () => {
    expect(refusals(await edited(HALL, '2020.[^1] It', '2020. It'))).toEqual([
      `${HALL}:13 No source for: “Sandmere Hall opened on 3 May 2020.”`,
    ]);
    expect(refusals(await edited(HALL, 'gazette-2020#2', 'gazette-2020#9'))).toEqual([
      `${HALL}:16 Document “sandmere-gazette-2020” has no statement 9.`,
    ]);
    expect(refusals(await edited(HALL, '3 May', '<b>3</b> May'))).not.toEqual([]);
    expect(
      refusals(await edited('documents/sandmere-gazette-2020.md', 'https:', 'javascript:')),
    ).not.toEqual([]);
  });

  it('requires a pack.md with an id of its own, and an entry', async () => {
    expect(refusals(await made({ 'pack.md': null }))).toEqual([
      'pack.md:1 The folder has no pack.md.',
    ]);
    expect(refusals(await made({ 'pack.md': null, 'pack.md.txt': '' }))).toEqual([
      'pack.md.txt:1 “pack.md.txt” must be called “pack.md”.',
    ]);
    expect(refusals(await edited('pack.md', 'id: sandmere', `id: ${BUNDLED_ID}`))[0]).toMatch(
      /^pack\.md:2 .*comes with the extension/,
    );
    const none = { [HALL]: null, 'entries/sandmere-water-board.md': null };
    expect(refusals(await made(none))[0]).toMatch(/no entries/);
    expect((await packFromFolder([])).ok).toBe(false);
  });

  it('says where pack.md is if another folder was chosen', async () => {
    const moved = (to: (path: string) => string | null) =>
      packFromFolder(
        Object.keys(files).flatMap((path) => {
          const there = to(path);
          const read = async () => new TextEncoder().encode(files[path]);
          return there === null ? [] : [{ path: there, size: 1, read }];
        }),
      );
    expect(refusals(await moved((path) => `Town/${path}`))).toEqual([]);
    expect(refusals(await moved((path) => `Towns/Town/${path}`))).toEqual([]);
    const two = (path: string) => (path === 'pack.md' ? 'Town/pack.md' : `Other/pack.md`);
    expect(refusals(await moved(two))).toEqual([
      'pack.md:1 There is no pack.md in this folder, but there is one in the folder “Town” inside it.',
    ]);
    expect(refusals(await moved((path) => /^entries\/(.*)/.exec(path)?.[1] ?? null))).toEqual([
      'pack.md:1 The folder has no pack.md, no documents and no entries.',
    ]);
    expect(refusals(await moved((path) => path.replace('documents', 'sources')))).toEqual([
      'documents/:1 There are no documents: the folder “documents” is missing, or has no files.',
    ]);
    expect(
      (await moved((path) => path.replace(/^[pde]/, (letter) => letter.toUpperCase()))).ok,
    ).toBe(true);
  });

  it('names a file that was deleted after it was chosen, be it of a folder or a pack file', async () => {
    const place = await mkdtemp(join(tmpdir(), 'pack-'));
    const vanishing = async (name: string, text = '') => {
      const path = join(place, name);
      await writeFile(path, text);
      const file = await openAsBlob(path);
      await rm(path);
      return new File([file], name);
    };
    const hall = await vanishing('hall.md', files[HALL]);
    const folder = Object.entries({ ...files, [HALL]: hall }).map(([path, text]) => ({
      path,
      file: text instanceof File ? text : new File([text], path),
    }));
    const gone = await readChosen({ kind: 'folder', files: folder });
    expect(refusals(gone)).toEqual([`${HALL}:1 The file could not be read.`]);
    const file = await vanishing('own.pack.json', '{}');
    const read = await readChosen({ kind: 'file', file });
    expect(refusals(read)).toEqual(['own.pack.json:1 The file could not be read.']);
    await rm(place, { recursive: true });
  });

  it('may be zipped, as the desk saves it or as a system packs it', async () => {
    const zipped = (folder: string) => {
      const inside = Object.entries(files).map(([path, text]) => [folder + path, strToU8(text)]);
      return zipSync(Object.fromEntries(inside));
    };
    const read = (bytes: Uint8Array<ArrayBuffer>) =>
      readChosen({ kind: 'file', file: new File([bytes], 'town.zip') });
    for (const folder of ['', 'town/', 'Downloads/town/']) {
      expect(await read(zipped(folder))).toEqual(await made());
    }
    const cut = await read(zipped('').slice(0, 300));
    expect(cut.ok || cut.findings.map(({ rule }) => rule)).toEqual(['pack-cut-off']);
    const other = await read(zipSync({ 'notes.txt': strToU8('Notes') }));
    expect(other.ok || other.findings.map(({ rule }) => rule)).toEqual(['not-a-pack-folder']);
  });

  it('is read in the time that its files take, however many folders they are in', async () => {
    const sample = Object.entries(files).map(([path, text]): FolderFile => {
      const bytes = new TextEncoder().encode(text);
      return { path, size: bytes.length, read: async () => bytes };
    });
    const looked = { times: 0 };
    const manyFolders = (count: number) =>
      Array.from(
        { length: count },
        (_, number): FolderFile => ({
          get path() {
            looked.times++;
            return `subject-${number}/subject.md`;
          },
          size: 1,
          read: async () => new Uint8Array(),
        }),
      );
    const lookedAt = async (count: number) => {
      looked.times = 0;
      await packFromFolder([...sample, ...manyFolders(count)]);
      return looked.times;
    };
    const [few, many] = [await lookedAt(20), await lookedAt(200)];
    expect(many).toBeLessThan(few * 20);
  });

  it('ignores files that operating systems create, but none of the writer’s', async () => {
    expect((await made({ 'entries/Thumbs.db': '', 'documents/desktop.ini': '' })).ok).toBe(true);
    expect(refusals(await made({ 'entries/more/etna.md': '' }))).toEqual([
      'entries/more/etna.md:1 Files in a folder inside this one are not read.',
    ]);
    expect(refusals(await made({ 'entries/Großer Ätna.md': '' }))).toEqual([
      'entries/Großer Ätna.md:1 “Großer Ätna.md” cannot be an id; “grosser-atna.md” would do.',
    ]);
  });

  it('reports errors in head and text in one run', async () => {
    const text = (files[HALL] ?? '').replace('2020.[^1] It', '2020. It');
    const found = refusals(await made({ 'pack.md': 'no head', [HALL]: text }));
    expect(found.map((line) => line.split(':')[0])).toEqual(['pack.md', HALL]);
  });

  it('may be in a language without style rules', async () => {
    const read = await edited('pack.md', 'lang: en', 'lang: de');
    expect(read).toMatchObject({ ok: true, pack: { lang: 'de' }, advice: [] });
  });
});
