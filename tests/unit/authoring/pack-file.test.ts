import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPackFile, writePackFile } from '../../../authoring/import/pack-file.ts';
import { type FolderFile, packFromFolder } from '../../../authoring/import/pack-folder.ts';
import { readChosen } from '../../../authoring/import/read-chosen.ts';
import type { PackRead } from '../../../packs/imported/finding.ts';
import { BUNDLED_ID } from '../../../packs/imported/id.ts';
import { qualified } from '../../../packs/imported/qualify.ts';
import type { Entry, Pack } from '../../../packs/schema.ts';
import { catalogOf } from '../catalog/catalog-of.ts';
import { made, sampleFiles, samplePack } from './sample.ts';

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

/** What keeps something from being a pack, a line each. */
const refusals = (read: PackRead) =>
  read.ok ? [] : read.findings.map(({ file, line, reason }) => `${file}:${line} ${reason}`);

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
    expect(refusals(await moved((path) => `Town/${path}`))).toEqual([
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

describe('a pack file', () => {
  it('is read back unchanged', async () => {
    const pack = await samplePack();
    expect(readPackFile('a.json', writePackFile(pack))).toEqual({ ok: true, pack, advice: [] });
  });

  it.each([
    ['pack-day', '"asOf": "2026-11-24"', '"asOf": "2026-02-30"'],
    ['pack-address', 'https://gazette', 'javascript://gazette'],
    ['pack-citation', '"statement": 1', '"statement": 7'],
    ['pack-value', '"kind": "place"', '"kind": "thing"'],
    ['pack-value', '"statement": 1', '"statement": "1"'],
    ['pack-missing', '"title": "The town of Sandmere",', ''],
    ['pack-id', '"id": "sandmere"', '"id": "Sandmere!"'],
    ['pack-lang', '"lang": "en"', '"lang": "English"'],
    ['pack-text', '"title": "The town of Sandmere"', '"title": "The town\\u202e of Sandmere"'],
    ['pack-empty', '"title": "The town of Sandmere"', '"title": " "'],
    ['pack-long', '"title": "The town of Sandmere"', `"title": "${'Sand '.repeat(99)}"`],
  ])('is rejected by a rule that has a text in the interface: %s', async (rule, from, to) => {
    const text = writePackFile(await samplePack());
    expect(text).toContain(from);
    const read = readPackFile('a.json', text.replace(from, to));
    expect(read.ok ? [] : read.findings.map((each) => each.rule)).toContain(rule);
    expect(read.ok || read.findings.every((each) => each.rule !== undefined)).toBe(true);
  });

  it('is rejected with the line of the error', async () => {
    const text = writePackFile(await samplePack());
    const lines = text.split('\n');
    const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    const broken = (from: string, to: string) =>
      refusals(readPackFile('a.json', text.replace(from, to)));

    expect(broken('"asOf": "2026-11-24"', '"asOf": "2026-02-30"')).toEqual([
      `a.json:${lineOf('"asOf"')} entries.0.asOf: There is no such day.`,
    ]);
    expect(broken('https://gazette', 'javascript://gazette')[0]).toContain(
      `a.json:${lineOf('https://gazette')} documents.0.url`,
    );
    expect(broken('"statement": 1', '"statement": 7')[0]).toMatch(
      /^a\.json:\d+ entries\.0: There is no statement 7/,
    );
    const related = '"related": [\n    "';
    expect(broken(`${related}sandmere-water-board`, `${related}nowhere`)[0]).toMatch(
      /no other entry “nowhere”/,
    );
    // What was found by machine may be out of date in a pack that was changed by hand.
    expect(broken('"entry": "sandmere-water-board"', '"entry": "nowhere"')).toEqual([]);
    expect(broken('"id": "sandmere"', `"id": "${BUNDLED_ID}"`)).toHaveLength(1);
    expect(broken('"format": 1', '"format": 2')).toEqual([
      expect.stringContaining('a.json:1 The pack was made by a newer Backgrounder'),
    ]);
    expect(broken('"format"', '"version"')).toEqual([
      expect.stringContaining('a.json:1 The file is no pack. Choose'),
    ]);
    expect(broken('"title": "The town of Sandmere",', '')).toEqual([
      'a.json:1 title: This is missing.',
    ]);
    expect(broken('"kind": "place",\n', '"kind": "place"\n')[0]).toContain(
      `a.json:${lineOf('"kind": "place"') + 1} The file is no pack`,
    );
    expect(refusals(readPackFile('a.json', text.slice(0, 900)))[0]).toContain('cut off');
    for (const other of ['', 'null', '[]', '{}', '"text"', '{"format":1}']) {
      expect(readPackFile('a.json', other).ok).toBe(false);
    }
    expect(refusals(readPackFile('a.json', ' '.repeat(8_000_001)))[0]).toContain('larger');
  });

  it('is rejected with a reason if it would slow down or deceive', async () => {
    const pack = await samplePack();
    const [hall, board] = pack.entries;
    if (!hall || !board) throw new Error('The sample has two entries.');
    const form = hall.forms[0] ?? { text: '', kind: 'sure', lang: 'en', caseless: false };
    const withForms = (forms: Pack['entries'][number]['forms']) =>
      refusals(
        readPackFile('a.json', JSON.stringify({ ...pack, entries: [{ ...hall, forms }, board] })),
      );
    const called = (text: string) => withForms([{ ...form, text }]);

    const titled = (title: string): string | undefined =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, title })))[0];

    expect(called('.')[0]).toMatch(/neither a letter nor a digit/);
    expect(called('👍'.repeat(80))[0]).toMatch(/neither a letter nor a digit/);
    expect(called('gpj\u202e.exe')[0]).toMatch(/invisible character/);
    for (const blank of ['\u3164', 'a\u200b', '\u2800', 'a\u{e0041}', 'a\ud800', 'a\uffff']) {
      expect(called(blank)[0]).toMatch(/invisible character/);
    }
    expect(called(`a${'\u0301'.repeat(40)}`)[0]).toMatch(/More marks stand on one letter/);
    expect(called(`Sa${'\u0301'.repeat(8)}nd`)[0]).toMatch(/More marks stand on one letter/);
    for (const [name, hidden] of Object.entries({
      'soft hyphen': 'Sand\u00admere',
      'joiner between Latin letters': 'Sand\u200dmere',
      'non-joiner at the start': '\u200cSandmere',
      'variation of a letter': 'Sand\ufe00mere',
      'Mongolian variation of a letter': 'Sand\u180bmere',
      'grapheme joiner': 'Sand\u034fmere',
      'Khmer vowel without a sign': 'Sand\u17b4mere',
      'private use': 'Sand\ue000mere',
      'private use, far': 'Sand\u{f0000}mere',
      unassigned: 'Sand\u0378mere',
      'ignorable although unassigned': 'Sand\ufff0mere',
      'musical control': 'Sand\u{1d173}mere',
      'a note without a head': '\u{1d159}1',
      'shorthand control': 'Sand\u{1bca0}mere',
      'hieroglyph control': 'Sand\u{13430}mere',
      'blank hieroglyph': 'Sand\u{13441}mere',
      'half a blank hieroglyph': 'Sand\u{13442}mere',
      'filler of Khitan': 'Sand\u{16fe4}mere',
      'Arabic mark in Latin': 'Sand\u061cmere',
      'mark of direction in Latin': 'Sand \u200emere',
      'mark of direction at the end': 'Sandmere\u200f',
      'mark of direction among Hebrew letters': 'ש\u200fם',
      'marks of direction in a row': '“Sandmere” \u200f\u200f(שם)',
      'Arabic mark in Hebrew': '“Sandmere” \u061c(שם)',
    })) {
      expect(called(hidden)[0], name).toMatch(/invisible character/);
      expect(titled(hidden), name).toMatch(/invisible character/);
    }
    // Persian, Hindi, emoji, Han and Hebrew are written so.
    for (const name of [
      'می\u200cخواهم',
      'جنگ ۱۲\u200cروزه',
      'क्\u200dष',
      'The ❤️\u200d🔥 of 1️⃣',
      '葛\ufe00城',
      'שָׁל֔וֹם',
      'Ḿ̂́',
      '“Sandmere” \u200f(שם)',
      'السنة\u061c (٢٠٢٤)',
    ])
      expect(titled(name), name).toBeUndefined();
    expect(called('One\nTwo')[0]).toMatch(/more than one line/);
    expect(titled('\u200f')).toMatch(/nothing to be seen/);
    for (const title of [
      'Back-grounder ',
      'Вackgrounder',
      'Bасkgroundеr',
      'Βackɡrounder',
      'Backgr0under',
      'Backǵro\u0301u\u0327nder\u0301',
      'Ｂａｃｋｇｒｏｕｎｄｅｒ',
      'Ⓑackgrounder',
      '⒝ackgrounder',
      'Backgrounder™',
      'Backgrounder℠ ®',
      'Bacĸgrounder',
      'Backgɾounder',
      'Backgꭇoundeꭈ',
      'Backgrøunder',
      'Backqrounder',
      'Bæckgrounder',
      'Backgrounđer',
      'Backgrouncler',
      'Ƀackǥrꝋunder',
    ])
      expect(titled(title), title).toMatch(/title of the pack that comes/);
    for (const title of [
      'ᏴackgrounᎠer',
      'Backgrסunder',
      'Our Backgr๐under',
      'Backgrอunder',
      'Our tοwn',
      'Нews',
      'Новоcти',
      'Τown',
      'Townտ',
      'ᗷ-town: toꓪn',
      'ひaらסがな',
      'カТカ',
      '中한のこ',
    ])
      expect(titled(title), title).toMatch(/letters of several scripts/);
    for (const title of [
      'Война и мир 2.0',
      'IT-компании: 25 лет BBC',
      'Ελλάδα 2025',
      'AIとは何か、Tシャツのニュース',
      'ラーメン屋さん',
      'K-pop 한국어大事典',
      'BBC의 뉴스',
      '5G时代 ㄅㄆ中文',
      'هيئة BBC 2024',
      'חדשות ה-BBC',
      'ข่าว ๒๕๖๗',
      'हिन्दी समाचार',
      'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ',
      'Tiếng Việt',
      'Ŋɔŋlɔ ƙasa',
      '5 µm, 10 Ω',
      'ქართული',
      'Հայաստան',
      'ქართული / Հայաստան / English',
    ])
      expect(titled(title), title).toBeUndefined();
    expect(titled('Background')).toBeUndefined();
    const [first, ...others] = pack.documents;
    const from = (url: string): string | undefined =>
      refusals(
        readPackFile(
          'a.json',
          JSON.stringify({ ...pack, documents: [{ ...first, url }, ...others] }),
        ),
      )[0];
    expect(from('https://www.reuters.com@evil.example/world')).toMatch(/name or password/);
    expect(from('https://www.reuters.com\t.evil.example/')).toMatch(/neither spaces/);
    expect(from('https://evil.example\\@www.reuters.com/')).toMatch(/neither spaces/);
    for (const host of ['a..example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`])
      expect(from(`https://${host}/`), host).toMatch(/no host of this name/);
    for (const host of ['a.example.', '[::1]', '127.0.0.1', 'localhost:8080', 'my_host.example'])
      expect(from(`https://${host}/`), host).toBeUndefined();
    expect(called('Sandmere Water Board')[0]).toMatch(/also belongs to/);
    expect(withForms([form, form])[0]).toMatch(/listed twice/);
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...form, text: `f${at}` }));
    expect(withForms(many)[0]).toMatch(/more than 1000/);
    const heavy = Array.from({ length: 81 }, (_, at) => ({
      ...hall,
      id: `e${at}`,
      related: [],
      forms: [{ ...form, text: `f${at}` }],
      cues: Array.from({ length: 1000 }, () => 'the'),
    }));
    expect(refusals(readPackFile('a.json', JSON.stringify({ ...pack, entries: heavy })))).toEqual([
      expect.stringContaining('more than 80000 forms and cues'),
    ]);
    const unsure = { ...form, text: 'the', kind: 'ambiguous' as const };
    const claimed = Array.from({ length: 102 }, (_, at) => ({
      ...hall,
      id: `e${at}`,
      related: [],
      forms: [unsure],
    }));
    const all = { ...pack, entries: claimed };
    expect(refusals(readPackFile('a.json', JSON.stringify(all)))).toEqual([
      expect.stringContaining('“the” is claimed by more than 100'),
      expect.stringContaining('“the” is claimed by more than 100'),
    ]);
  });

  it('is rejected with a reason if a card would be too long', async () => {
    const pack = await samplePack();
    const [hall, board] = pack.entries;
    const [document] = pack.documents;
    if (!hall || !board || !document) throw new Error('The sample has two entries.');
    const [cite] = hall.gloss.cites;
    const read = (more: Partial<Pack>) =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, ...more })))[0];
    const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
    const withHall = (more: Partial<Entry>) => read({ entries: [{ ...hall, ...more }, board] });

    const long = { ...document, statements: times(1001, 'It says so.') };
    expect(read({ documents: [long, ...pack.documents.slice(1)] })).toMatch(/more than 1000/);
    const gloss = { ...hall.gloss, cites: times(101, cite ?? { document: 'd', statement: 1 }) };
    expect(withHall({ gloss })).toMatch(/more than 100 /);
    expect(withHall({ summary: times(101, hall.gloss) })).toMatch(/more than 100 /);
    expect(withHall({ related: times(101, board.id) })).toMatch(/more than 100 /);
    const heavy = { ...gloss, cites: gloss.cites.slice(0, 100) };
    expect(withHall({ summary: times(11, heavy) })).toMatch(/cites more than 1000 times/);
    const parts = Array.from({ length: 101 }, (_, at) => ({
      ...board,
      id: `part-${at}`,
      related: [],
      forms: [{ text: `Part ${at}`, kind: 'sure' as const, lang: 'en', caseless: false }],
      parent: { id: board.id, cites: board.gloss.cites },
    }));
    expect(read({ entries: [hall, board, ...parts] })).toMatch(/part of it or opposed to it/);
  });

  it('has each run of spaces in a name as one', async () => {
    const pack = await samplePack();
    const spaced = { ...pack, title: 'Our\u00a0\u2003\u3000 town\u00a0: all' };
    const read = readPackFile('a.json', JSON.stringify(spaced));
    expect(read.ok && read.pack.title).toBe('Our town\u00a0: all');
  });

  // Without the counts before items are read, this runs out of memory.
  it('is rejected with a few findings, however many empty things it has', {
    timeout: 120_000,
  }, async () => {
    const pack = await samplePack();
    const many = (count: number, one: string) => `[${`${one},`.repeat(count)}${one}]`;
    const text = JSON.stringify({ ...pack, entries: 0, documents: [] });
    const withEntries = (entries: string) =>
      readPackFile('a.json', text.replace('"entries":0', `"entries":${entries}`));
    for (const entries of [
      many(1_900_000, '{}'),
      many(4900, '{}'),
      many(2000, `{"forms":${many(999, '{}')}}`),
      `[{"gloss":{"links":${many(1_900_000, '{}')}}}]`,
    ]) {
      const found = refusals(withEntries(entries));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(50);
    }
    expect(refusals(withEntries(many(5000, '{}')))).toEqual([
      'a.json:1 entries: There are more than 5000 here.',
    ]);
  });

  it.each([
    { width: -1 },
    { height: 0 },
    { width: 1e308 },
    { labels: [{ x: 1e308, y: 0, text: 'Sea' }] },
    { points: [{ id: 'sandmere-hall', name: 'Sandmere Hall', x: 0, y: 0, down: -1e6 }] },
    { scale: { x: 0, y: 0, width: 0, km: 5 } },
    { scale: { x: 0, y: 0, width: 5, km: 1e308 } },
  ])('is rejected if its map cannot be drawn: %j', async (more) => {
    const pack = await samplePack();
    const map = { ...pack.entries[0]?.map, ...more };
    const entries = pack.entries.map((entry, at) => (at === 0 ? { ...entry, map } : entry));
    const read = readPackFile('a.json', JSON.stringify({ ...pack, entries }));
    expect(refusals(read)).toEqual([expect.stringContaining('entries.0.map.')]);
  });

  it('is rejected if its map has too much on it, or words that deceive', async () => {
    const pack = await samplePack();
    const map = pack.entries[0]?.map;
    if (!map) throw new Error('The sample has a map.');
    const drawn = (more: object) =>
      refusals(readPackFile('a.json', JSON.stringify({ ...pack, map: { ...map, ...more } })))[0];
    const label = (text: string) => ({ x: 1, y: 1, text });
    expect(drawn({ labels: [label('Sandmere')] })).toBeUndefined();
    expect(drawn({ labels: Array.from({ length: 300_000 }, () => label('a')) })).toMatch(
      /more than/,
    );
    for (const list of ['countries', 'neighbours'])
      expect(drawn({ [list]: Array.from({ length: 1001 }, () => 'a') }), list).toMatch(/more than/);
    const at = { x: 1, y: 1, side: 'end' };
    for (const name of ['San\u202edmere', 'Sand\u00admere', ' ', `a${'\u0301'.repeat(9)}`])
      for (const lists of [
        { labels: [label(name)] },
        { middles: [label(name)] },
        { points: [{ ...at, id: 'a', name }] },
        { cities: [{ ...at, name }] },
        { nearby: [{ ...at, name }] },
        { nearby: [{ ...at, name: 'a', largestOf: name }] },
        { countries: [name] },
        { neighbours: [name] },
      ])
        expect(drawn(lists), JSON.stringify(lists)).toMatch(/: (?:There|More)/);
    expect(drawn({ points: [{ ...at, id: 'a'.repeat(200), name: 'a' }] })).toMatch(/points/);
  });

  it('is rejected if it has an id twice', async () => {
    const pack = await samplePack();
    const twice = { ...pack, entries: [...pack.entries, ...pack.entries] };
    expect(refusals(readPackFile('a.json', writePackFile(twice)))).toHaveLength(2);
  });
});

describe('packs in one catalog', () => {
  it('keep equal ids apart, and name the pack of a card', async () => {
    const pack = await samplePack();
    const catalog = catalogOf(pack, qualified(pack));
    const bundled = await catalog.card('sandmere-hall');
    const own = await catalog.card('sandmere/sandmere-hall');
    expect(bundled?.from).toBeUndefined();
    expect(own?.from).toBe('The town of Sandmere');
    expect(own?.related).toEqual([
      { id: 'sandmere/sandmere-water-board', name: 'Sandmere Water Board', kind: 'organisation' },
    ]);
    expect(own?.sources).toMatchObject(
      (bundled?.sources ?? []).map((source) => ({ ...source, id: `sandmere/${source.id}` })),
    );
    const gazette = await catalog.document('sandmere/sandmere-gazette-2020');
    expect(gazette?.citedBy[0]).toMatchObject([{ id: 'sandmere/sandmere-hall' }]);
    expect(
      (await catalog.search('Sandmere Hall'))
        .map(({ id }) => id)
        .slice(0, 2)
        .sort(),
    ).toEqual(['sandmere-hall', 'sandmere/sandmere-hall']);
    expect((await catalog.contents()).entries).toHaveLength(4);
  });

  it('qualify every id with its pack', async () => {
    const pack = await samplePack();
    const ids = JSON.stringify(qualified(pack)).matchAll(/"(?:id|document)":"([^"]+)"/g);
    const bare = [...ids].map(([, id = '']) => id).filter((id) => !id.startsWith('sandmere/'));
    expect(bare).toEqual(['sandmere']);
  });
});
